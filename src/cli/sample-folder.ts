import { fileURLToPath } from 'node:url'

/** The sample that comes with the program: four invented events, three of them one matter, as files of every kind that can be read. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('../../sample', import.meta.url))
