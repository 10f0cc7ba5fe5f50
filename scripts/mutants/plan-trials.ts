import { type Copy, resolvePath } from './build-copy.js'
import type { Declaration } from './describe-declaration.js'
import type { Measured, Trial } from './worker.js'

/** Steps of a test with a mutant on, against those without: what takes more will not end. */
const PATIENCE = 20
const FEWEST_STEPS = 200_000

/**
 * Tests of one mutant are tried until they have taken so many steps without it: a mutant in what every article passes through
 * is reached by all tests, and nobody can wait for them all. What survives may be noticed by the others.
 */
const MOST_STEPS = 15_000_000

/** The shortest tests of all come first, up to so many steps; after them each file of tests has its turn. */
const SHORT_FIRST = 5_000_000

/** A declaration, with the file that it stands in. */
interface Place {
  readonly file: string
  readonly declaration: Declaration
}

/** Finds for each mutant what has to be run again and which tests may notice it. */
export class Planner {
  /** Who mentions what is declared under a name of a file. */
  private readonly mentionedBy = new Map<string, Place[]>()
  private readonly places: Place[] = []
  /** For each mutant the parts that reached it when they were loaded. */
  private readonly partsOf = new Map<number, number[]>()
  private readonly testsOf = new Map<number, number[]>()
  private readonly filesOf = new Map<number, string[]>()
  private readonly placeOfPart = new Map<number, Place>()

  constructor(
    private readonly copy: Copy,
    private readonly measured: Measured,
    private readonly names: readonly (readonly [file: string, test: string])[],
  ) {
    for (const [file, { declarations }] of copy.modules) {
      for (const declaration of declarations) {
        const place = { file, declaration }
        this.places.push(place)
        if (declaration.part !== 0) this.placeOfPart.set(declaration.part, place)
        for (const mention of declaration.mentions) push(this.mentionedBy, this.resolve(file, mention), place)
      }
    }
    for (const [part, reached] of measured.parts) for (const id of reached) push(this.partsOf, id, part)
    measured.tests.forEach(({ reached, failure }, index) => {
      if (failure === null) for (const id of reached) push(this.testsOf, id, index)
    })
    for (const [file, reached] of measured.files) for (const id of reached) push(this.filesOf, id, file)
  }

  /** How a mutant is tried; undefined where no test reaches it. */
  plan(id: number): Trial | undefined {
    const tests = new Set(this.testsOf.get(id))
    const again = this.dependents(this.partsOf.get(id) ?? [])
    for (const place of again) for (const test of this.readers(place)) tests.add(test)
    const files = new Set(this.filesOf.get(id))
    this.names.forEach(([file], index) => {
      if (files.has(file) && this.measured.tests[index]?.failure === null) tests.add(index)
    })
    if (tests.size === 0) return undefined
    const parts = new Set([...again].map(({ declaration }) => declaration.part))
    return {
      kind: 'try',
      id,
      again: [...parts].filter((part) => part !== 0),
      files: [...new Set([...files, ...this.naming(again)])],
      tests: this.inOrder(tests),
    }
  }

  /** Test files that name something that is run again: what they took hold of when they were loaded is not there any more. */
  private naming(again: ReadonlySet<Place>): string[] {
    return this.copy.tests.filter((test) => {
      const imported = this.copy.links.get(test)?.imported ?? new Map<string, { path: string; name: string }>()
      return [...again].some(({ file, declaration }) =>
        [...imported.values()].some(
          ({ path, name }) => resolvePath(test, path) === file && declaration.names.includes(name),
        ),
      )
    })
  }

  /** The shortest tests first, then one of each file in turn, as many as there is patience for. */
  private inOrder(tests: ReadonlySet<number>): (readonly [number, number])[] {
    const stepsOf = (test: number) => this.measured.tests[test]?.steps ?? 0
    const byLength = [...tests].sort((a, b) => stepsOf(a) - stepsOf(b) || a - b)
    let sum = 0
    const turns = new Map<string, number>()
    const ordered = byLength.map((test) => {
      sum += stepsOf(test)
      const [file = ''] = this.names[test] ?? []
      const turn = sum <= SHORT_FIRST ? 0 : (turns.get(file) ?? 0) + 1
      turns.set(file, turn)
      return { test, turn }
    })
    sum = 0
    return ordered
      .sort((a, b) => a.turn - b.turn)
      .filter(({ test }, index) => {
        sum += stepsOf(test)
        return index === 0 || sum <= MOST_STEPS
      })
      .map(({ test }) => [test, Math.max(FEWEST_STEPS, PATIENCE * stepsOf(test))] as const)
  }

  /** What runs when modules are loaded and depends on some parts of it, these parts among it. */
  private dependents(parts: readonly number[]): Set<Place> {
    const found = new Set<Place>()
    const waiting = parts.map((part) => this.placeOfPart.get(part))
    for (let at = 0; at < waiting.length; at++) {
      const place = waiting[at]
      if (place === undefined || found.has(place)) continue
      found.add(place)
      for (const by of this.mentions(place)) waiting.push(...this.loadedWith(by, place))
      // A collection that is filled by statements has to be empty before they are run again.
      if (place.declaration.part !== 0 && place.declaration.names.length === 0) waiting.push(...this.filledBy(place))
    }
    return new Set([...found].filter(({ declaration }) => declaration.part !== 0))
  }

  /** What is loaded anew where `by` mentions something that changes: itself, or what calls it when it is loaded. */
  private loadedWith(by: Place, mentioned: Place): readonly Place[] {
    const { part, loadMentions, mutants } = by.declaration
    if (part !== 0)
      return mentioned.declaration.names.some((name) => this.isLookedAt(by, mentioned, name, loadMentions)) ? [by] : []
    // Where a function has no mutants by which its calls are known, whoever mentions it is taken to call it.
    if (mutants[0] === mutants[1]) return [by]
    const callers = new Set<number>()
    for (let id = mutants[0]; id < mutants[1]; id++)
      for (const caller of this.partsOf.get(id) ?? []) callers.add(caller)
    return [...callers].flatMap((caller) => this.placeOfPart.get(caller) ?? [])
  }

  private isLookedAt(by: Place, { file }: Place, name: string, mentions: ReadonlySet<string>): boolean {
    return [...mentions].some((mention) => this.resolve(by.file, mention) === `${file}#${name}`)
  }

  private mentions({ file, declaration }: Place): Place[] {
    return declaration.names.flatMap((name) => this.mentionedBy.get(`${file}#${name}`) ?? [])
  }

  /** Collections of its file that a statement fills, itself or through a function of the file. */
  private filledBy({ file, declaration }: Place): Place[] {
    const isNamed = (place: Place, by: Declaration) => place.declaration.names.some((name) => by.mentions.has(name))
    const ofFile = this.places.filter((place) => place.file === file)
    const helpers = ofFile.filter((place) => place.declaration.part === 0 && isNamed(place, declaration))
    const writers = [declaration, ...helpers.map((place) => place.declaration)]
    return ofFile.filter((place) => place.declaration.isState && writers.some((writer) => isNamed(place, writer)))
  }

  /** Tests that run functions which name something that is run again. */
  private readers(place: Place): Set<number> {
    const tests = new Set<number>()
    for (const { declaration } of [place, ...this.mentions(place)]) {
      const [first, end] = declaration.mutants
      for (let id = first; id < end; id++) for (const test of this.testsOf.get(id) ?? []) tests.add(test)
    }
    return tests
  }

  /** Where a name that stands in a file is declared, as `file#name`. */
  private resolve(file: string, name: string): string {
    const links = this.copy.modules.get(file)?.links
    const from = links?.imported.get(name) ?? links?.handedOn.get(name)
    if (from?.path.startsWith('.') !== true) return `${file}#${name}`
    return this.resolve(resolvePath(file, from.path), from.name)
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
