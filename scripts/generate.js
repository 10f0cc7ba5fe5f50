// Makes the Prisma client and the Pothos types where they are missing or outdated.
import { ensureGenerated } from './ensure-generated.js'

try {
  ensureGenerated()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
