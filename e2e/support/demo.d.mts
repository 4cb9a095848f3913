import type { ChildProcess } from 'node:child_process'

export function fill(dir: string): void
export function serve(dir: string, address: string): ChildProcess
