/** What a token is: a word, a number, a possessive ending ("'s"), or one mark. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark'
