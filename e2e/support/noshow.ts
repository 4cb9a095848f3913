// A file of the same shape as the public list of missed appointments that the shipped mapping reads, with
// rows of its own making. The same file comes out every time.

/** What the file holds: rows, how many of them were missed, and by how many patients. */
export const noShow = { rows: 10_048, missed: 2_028, patients: 9_239, name: 'noshow-10k.csv' }

const headings =
  'PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,Scholarship,Hipertension,Diabetes,Alcoholism,Handcap,SMS_received,No-show'
const places = ['PRAIA DAS CONCHAS', 'JARDIM DO VALE', 'SÃO BENTO', 'MORRO ALTO', 'ILHA DO CÉU', 'CONSOLAÇÃO NOVA', "PONTA D'AREIA"]
const firstDay = Date.UTC(2016, 3, 29)
const day = 86_400_000

/** The lines of the file, the headings first. Days of appointments are midnights with Z; booked up to 90 days before. */
export function noShowLines(): string[] {
  const dice = seeded(10_048)
  const missed = chosen(noShow.rows, noShow.missed, dice)
  const lines = [headings]
  for (let row = 0; row < noShow.rows; row++) {
    const patient = row < noShow.patients ? row : dice(noShow.patients)
    const who = seeded(patient + 1) // the same each time the patient comes
    const at = firstDay + dice(40) * day
    const booked = at - (dice(3) > 0 ? dice(90) : 0) * day + (7 * 3600 + dice(13 * 3600)) * 1000
    lines.push(
      [
        10_000_000 + patient * 9_876_543_211,
        5_600_000 + row * 17,
        who(3) > 0 ? 'F' : 'M',
        instant(booked),
        instant(at),
        who(101),
        places[who(places.length)],
        ...[10, 20, 7, 3, 2].map((percent) => bit(who, percent)),
        bit(dice, 32),
        missed.has(row) ? 'Yes' : 'No',
      ].join(','),
    )
  }
  return lines
}


type Dice = (sides: number) => number

/** Numbers that look random and come again for the same seed (xorshift). */
function seeded(seed: number): Dice {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return (sides) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % sides
  }
}

/** Exactly so many of all places. */
function chosen(all: number, count: number, dice: Dice): Set<number> {
  const places = Array.from({ length: all }, (_, at) => at)
  for (let at = 0; at < count; at++) {
    const other = at + dice(all - at)
    ;[places[at], places[other]] = [places[other], places[at]]
  }
  return new Set(places.slice(0, count))
}

const instant = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')
const bit = (dice: Dice, percent: number) => (dice(100) < percent ? 1 : 0)
