import { invariant } from '../../errors.js'

/** Things that are joined into groups step by step; a group is named by one of its members. */
export interface Groups {
  groupOf(item: number): number
  membersOf(item: number): readonly number[]
  join(a: number, b: number): void
  all(): number[][]
}

export function makeGroups(size: number): Groups {
  const group = Array.from({ length: size }, (_, i) => i)
  const members = new Map<number, number[]>(group.map((i) => [i, [i]]))
  const membersOfGroup = (name: number): number[] => {
    const list = members.get(name)
    invariant(list !== undefined, 'a group without members')
    return list
  }
  const groupOf = (item: number): number => group[item] ?? item
  return {
    groupOf,
    membersOf: (item) => membersOfGroup(groupOf(item)),
    join(a, b) {
      const [x, y] = [groupOf(a), groupOf(b)]
      if (x === y) return
      const [into, from] = membersOfGroup(x).length >= membersOfGroup(y).length ? [x, y] : [y, x]
      for (const member of membersOfGroup(from)) {
        group[member] = into
        membersOfGroup(into).push(member)
      }
      members.delete(from)
    },
    all: () =>
      [...members.values()].map((list) => list.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  }
}
