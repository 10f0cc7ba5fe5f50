import type { CorrectedValue, CorrectionKind, Curator, SubjectKind } from '../model/correction.js'
import type { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'
import { makeUuids } from './uuid-v7.js'

/** Something that a correction is about: it lists the correction among its own. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

/** A correction before it has an id. */
export interface NewCorrection extends Curator {
  readonly kind: CorrectionKind
  readonly changes: readonly CorrectedValue[]
  /** What else it is about beside what it changed: the event that an article went to. */
  readonly alsoAbout?: readonly Subject[]
}

/** Key of a correction that is about to be made: what it decides refers to it. */
export function makeCorrectionId(): string {
  return makeUuids()()
}

/** Writes down who decided what. Nothing ever changes or removes it. */
export async function saveCorrection(tx: Tx, id: string, correction: NewCorrection): Promise<void> {
  const { kind, curator, note, changes, alsoAbout = [] } = correction
  await tx.correction.create({
    data: { id, kind, curator, note, changes: changes as unknown as Prisma.InputJsonValue },
  })
  const about = [...changes.map((one) => ({ kind: one.subjectKind, id: one.subjectId })), ...alsoAbout]
  const subjects = new Map(about.map((subject) => [subject.id, subject]))
  await tx.correctionSubject.createMany({
    data: [...subjects.values()].map((subject) => ({ correctionId: id, subjectId: subject.id, kind: subject.kind })),
  })
}
