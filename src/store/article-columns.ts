import type { Dateline, Header, Moment } from '../model/article.js'

/** Days since 1970-01-01 UTC; null = undated. */
export function dayOf(moment: Moment | null): number | null {
  return moment === null ? null : Math.floor(Date.parse(moment.at) / 86_400_000)
}

/** The columns of an article that its header fills. */
export function headerColumns(header: Header) {
  return {
    title: header.title,
    subtitle: header.subtitle,
    authors: [...header.authors],
    agencies: [...header.agencies],
    section: header.section,
    datelinePlace: placeOf(header.dateline),
    language: header.language,
    publishedAt: header.publishedAt?.at ?? null,
    publishedPrecision: header.publishedAt?.precision ?? null,
    publishedZone: header.publishedAt?.zone ?? null,
    completeness: header.completeness,
    day: dayOf(header.publishedAt),
  }
}

function placeOf(dateline: Dateline | null): string | null {
  return dateline?.place ?? null
}
