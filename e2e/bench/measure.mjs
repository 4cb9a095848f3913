// What the browser itself tells of interactions and frames.

/**
 * Records the interactions of some work: for each press how long it took until the next paint, and how much of
 * that the main thread was on the processor, both in milliseconds. The second one holds on a machine that has
 * other things to do as well; it misses what the compositor does. One session of the browser's protocol serves
 * everything: when one ends, the processor would be as fast as before.
 */
export async function record(page, wire, work) {
  return interactions(
    await traced(wire, () =>
      work(async (key) => {
        await page.evaluate(() => void performance.mark('press'))
        await page.keyboard.press(key)
        await page.evaluate(painted)
      }),
    ),
  )
}

/** How long each task of the main thread was on the processor during some work, in milliseconds. */
export async function tasksOf(wire, work) {
  const events = await traced(wire, work)
  const tasks = events.filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
  const main = busiest(tasks)
  return tasks.flatMap(({ tid, tdur = 0 }) => (tid === main ? [tdur / 1000] : []))
}

/** What the browser notes down during some work. */
async function traced(wire, work) {
  const events = []
  const collect = ({ value }) => events.push(...value)
  wire.on('Tracing.dataCollected', collect)
  const traceConfig = { includedCategories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] }
  await wire.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await work()
  const complete = new Promise((done) => wire.once('Tracing.tracingComplete', done))
  await wire.send('Tracing.end')
  await complete
  wire.off('Tracing.dataCollected', collect)
  return events
}

/** Runs inside the page: waits until what was pressed has been painted. */
async function painted() {
  for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  performance.mark('painted')
}

/** One for each press: the longest of its key down, press and up, also of those of Ctrl that goes with it. */
function interactions(events) {
  const marks = (name) => events.filter((one) => one.name === name && one.cat.includes('user_timing')).map(({ ts }) => ts).sort((a, b) => a - b)
  const [pressed, seen] = [marks('press'), marks('painted')]
  const told = events.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args?.data?.interactionId)
  return pressed.flatMap((begin, at) => {
    const own = told.filter(({ ts }) => ts >= begin && ts < seen[at]).sort((a, b) => b.args.data.duration - a.args.data.duration)[0]
    if (!own) return []
    const wall = own.args.data.duration
    const tasks = events.filter((one) => one.name === 'ThreadControllerImpl::RunTask' && one.ph === 'X' && one.pid === own.pid && one.ts + one.dur > own.ts && one.ts < own.ts + wall * 1000)
    const main = busiest(tasks)
    return [{ wall, cpu: tasks.reduce((sum, task) => (task.tid === main ? sum + (task.tdur ?? 0) : sum), 0) / 1000 }]
  })
}

/** The thread that did most: the main one. */
function busiest(tasks) {
  const by = new Map()
  for (const { tid, tdur = 0 } of tasks) by.set(tid, (by.get(tid) ?? 0) + tdur)
  return [...by].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Runs inside the page: counts frames and listens to long tasks from now on. */
export function beginCount() {
  const count = { deltas: [], longest: 0, last: performance.now(), on: true }
  globalThis.count = count
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) count.longest = Math.max(count.longest, duration)
  }).observe({ type: 'longtask' })
  const next = (now) => {
    count.deltas.push(now - count.last)
    count.last = now
    if (count.on) requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

/** Runs inside the page: frames that were drawn, those that sixty a second would have had besides, the longest task (0: none over 50 ms). */
export async function endCount() {
  const { count } = globalThis
  count.on = false
  await new Promise((done) => setTimeout(done, 200))
  const missed = count.deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / (1000 / 60)) - 1), 0)
  return { frames: count.deltas.length, missed, longest: Math.round(count.longest) }
}
