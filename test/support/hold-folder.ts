// A process of its own that takes a data folder: "held" or the refusal goes to stdout, and it stays until it is killed.
import { lockDataFolder } from '../../src/store/lock-data-folder.js'

const folder = process.argv[2] ?? ''
try {
  lockDataFolder(folder)
  process.stdout.write('held\n')
  setInterval(() => undefined, 1_000)
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
}
