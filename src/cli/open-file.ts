import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program of each system that opens a file with what its owner reads such files with. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Writes a page to a file of its own and opens it in the browser; @returns where the file lies. */
export async function openInBrowser(html: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'rashomon-')), 'comparison.html')
  writeFileSync(file, html)
  const [program, ...args] = OPENERS[process.platform] ?? (['xdg-open'] as const)
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, [...args, file], { stdio: 'ignore', detached: true })
    child.once('error', () => {
      reject(new Error(`No browser could be started with "${program}". The comparison lies in ${file}`))
    })
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
  return file
}
