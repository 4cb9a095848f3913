// Reads what a test runner reports and ends with the line "N passed, N failed".
//   go test -json ... | node scripts/count.mjs go
//   node scripts/count.mjs vitest|playwright REPORT.json
// A skipped test counts as failed: whoever reads the closing line must be able to trust it.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [kind, file] = process.argv.slice(2)
const count = { go, vitest, playwright }[kind]
if (!count) throw new Error(`count: ${kind}?`)
const { passed, failed } = await count()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

/** Tests of Go: each test without subtests is one; a parent counts when it fails by itself. */
async function go() {
  const tests = new Map() // "package test" → { result, output }
  const packages = new Map() // package → output outside of tests
  const parents = new Set()
  const failures = new Set()
  let broken = 0
  for await (const line of createInterface({ input: process.stdin })) {
    const e = parse(line)
    if (!e) {
      console.log(line)
      continue
    }
    const key = `${e.Package} ${e.Test}`
    if (e.Action === 'build-output') process.stdout.write(e.Output)
    else if (e.Action === 'output') append(e.Test ? tests : packages, e.Test ? key : e.Package, e.Output)
    else if (e.Test && ['pass', 'fail', 'skip'].includes(e.Action)) {
      append(tests, key, '').result = e.Action
      for (let up = e.Test; up.includes('/'); ) {
        up = up.slice(0, up.lastIndexOf('/'))
        parents.add(`${e.Package} ${up}`)
        if (e.Action === 'fail') failures.add(`${e.Package} ${up}`)
      }
    } else if (!e.Test && e.Action === 'pass') console.log(`ok    ${e.Package} ${e.Elapsed.toFixed(1)}s`)
    else if (!e.Test && e.Action === 'fail') {
      console.log(`FAIL  ${e.Package}`)
      const tested = [...tests].some(([k, t]) => k.startsWith(`${e.Package} `) && t.result === 'fail')
      if (!tested) {
        broken++ // did not compile, crashed or timed out
        process.stdout.write(packages.get(e.Package)?.output ?? '')
        for (const [k, t] of tests) if (k.startsWith(`${e.Package} `) && !t.result) process.stdout.write(t.output)
      }
    }
  }
  let passed = 0
  let failed = broken
  for (const [key, t] of tests) {
    if (!t.result || (parents.has(key) && (t.result !== 'fail' || failures.has(key)))) continue
    if (t.result === 'pass') passed++
    else {
      failed++
      console.log(`\n${t.result === 'skip' ? 'SKIPPED' : 'FAILED'}: ${key}\n${t.output}`)
    }
  }
  return { passed, failed }
}

function parse(line) {
  try {
    const e = JSON.parse(line)
    return e && e.Action ? e : null
  } catch {
    return null
  }
}

function append(map, key, text) {
  const entry = map.get(key) ?? { output: '' }
  entry.output += text
  map.set(key, entry)
  return entry
}

function vitest() {
  const r = JSON.parse(readFileSync(file, 'utf8'))
  const emptyHanded = r.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  return { passed: r.numPassedTests, failed: r.numFailedTests + r.numPendingTests + r.numTodoTests + emptyHanded }
}

function playwright() {
  const r = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky + r.stats.skipped + r.errors.length }
}
