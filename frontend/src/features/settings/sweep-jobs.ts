interface Status {
  /** "clocks", or "clocks:RH" for a job that runs for each hospital by itself. */
  name: string
  ranAt?: string | null
}

/** The jobs with the hospital's code apart; a job that never ran as a whole but does per hospital is left out. */
export function jobs<Row extends Status>(rows: readonly Row[]): (Row & { job: string; hospital: string })[] {
  const split = rows.map((row) => {
    const [job = '', hospital = ''] = row.name.split(':')
    return { ...row, job, hospital }
  })
  const perHospital = new Set(split.filter((row) => row.hospital !== '').map((row) => row.job))
  return split.filter((row) => row.hospital !== '' || row.ranAt || !perHospital.has(row.job))
}
