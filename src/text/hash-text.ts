/**
 * Fourteen letters and digits that tell two texts apart unless somebody tries to make them collide: FNV-1a (Fowler, Noll, Vo) over
 * UTF-16 units, once from each of two beginnings.
 */
export function hashText(text: string): string {
  const half = (basis: number): string => {
    let hash = basis
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    return (hash >>> 0).toString(36).padStart(7, '0')
  }
  return half(0x811c9dc5) + half(0x5bd1e995)
}
