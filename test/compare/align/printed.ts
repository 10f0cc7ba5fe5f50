export const WALL = 'The harbour wall will not survive another winter.'
