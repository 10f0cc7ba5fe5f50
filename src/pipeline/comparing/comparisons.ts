import { compare } from '../../compare/compare.js'
import type { Comparison, Independence } from '../../model/comparison.js'
import type { Dossier } from '../../model/dossier.js'
import { loadModels } from '../../models/load-models.js'
import { VersionCache } from '../../store/version-cache.js'
import { WorkingThread } from './work-apart.js'

/** A comparison with the facts that it was computed from. */
export interface Compared {
  /** Of all articles, whether or not the comparison leaves reprints out. */
  readonly dossier: Dossier
  readonly comparison: Comparison
}

/** What a thread is asked to compare. */
export interface CompareOrder {
  readonly dossier: Dossier
  readonly independence: Independence
}

/**
 * UTF-16 units of text in an event that is compared on the spot, about six articles: that takes less time than others may be
 * held up for, and a thread would cost more than it saves.
 */
const SMALL = 30_000

/** Comparisons that a server keeps by the version of their event. Large events are compared in a thread, while others are served. */
export class Comparisons extends VersionCache<Compared> {
  readonly #thread = new WorkingThread<CompareOrder, Comparison>(new URL('./comparing-thread.js', import.meta.url))

  /** @param small UTF-16 units of text in an event that is compared on the spot. */
  constructor(
    capacity: number,
    private readonly small: number = SMALL,
  ) {
    super(capacity)
  }

  /** Computes one. Whether that happens here or in the thread, it is the same. */
  async compare(dossier: Dossier, independence: Independence): Promise<Comparison> {
    return charactersOf(dossier) <= this.small
      ? compare(dossier, loadModels(), independence)
      : this.#thread.do({ dossier, independence })
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread.close()
  }
}

function charactersOf({ articles }: Dossier): number {
  return articles.reduce((sum, { revisions }) => sum + revisions.reduce((own, { text }) => own + text.length, 0), 0)
}
