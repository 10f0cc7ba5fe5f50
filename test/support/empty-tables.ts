import { Prisma, type PrismaClient } from '../../src/store/generated/prisma/client.js'

/** Empties every table but the books of the migrations: quicker than a fresh database for each test. */
export async function emptyTables(db: PrismaClient): Promise<void> {
  const tables = Object.keys(Prisma.ModelName).map((name) => `"${name}"`)
  await db.$executeRawUnsafe(`TRUNCATE ${tables.join(', ')} CASCADE`)
}
