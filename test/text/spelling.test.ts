import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.js'
import { lightStem } from '../../src/text/stem.js'
import { senseOf } from '../../src/text/sense-of.js'
import { isRespelled, isTransliterated } from '../../src/text/spelling.js'

const words = (text: string) => text.split(' ')

describe('the same words, spelled otherwise', () => {
  it.each([
    ['archaeology', 'archeology'],
    ['manoeuvre', 'maneuver'],
    ['oestrogen', 'estrogen'],
    ['favours', 'favors'],
    ['laboured', 'labored'],
    ['favouring', 'favoring'],
    ['favourable', 'favorable'],
    ['favourite', 'favorite'],
    ['favourites', 'favorites'],
    ['colourful', 'colorful'],
    ['colourless', 'colorless'],
    ['savoury', 'savory'],
    ['theatre', 'theater'],
    ['theatres', 'theaters'],
    ['centred', 'centered'],
    ['organise', 'organize'],
    ['organises', 'organizes'],
    ['organised', 'organized'],
    ['organising', 'organizing'],
    ['organisation', 'organization'],
    ['organisations', 'organizations'],
    ['organiser', 'organizer'],
    ['organisers', 'organizers'],
    ['recognisable', 'recognizable'],
    ['analyse', 'analyze'],
    ['analyses', 'analyzes'],
    ['analysed', 'analyzed'],
    ['analysing', 'analyzing'],
    ['analyser', 'analyzer'],
    ['analysers', 'analyzers'],
    ['travelled', 'traveled'],
    ['travelling', 'traveling'],
    ['traveller', 'traveler'],
    ['travellers', 'travelers'],
    ['counsellor', 'counselor'],
    ['counsellors', 'counselors'],
    ['marvellous', 'marvelous'],
    ['dialogue', 'dialog'],
    ['dialogues', 'dialogs'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['defenceless', 'defenseless'],
    ['practice', 'practise'],
    ['practices', 'practises'],
    ['practiced', 'practised'],
    ['the harbour guards', 'the harbor guards'],
    ['ice breaker', 'icebreaker'],
    ['ice-breaker', 'ice breaker'],
    ['co-operate', 'cooperate'],
    ['twenty-one', '21'],
    ['five hundred', '500'],
    ['1.5 million', '1,500,000'],
    ['1.25 million', '1,250,000'],
    ['three hundred forty two thousand', '342,000'],
    ['two thousand twenty', '2,020'],
    ['million', 'million'],
  ])('%s and %s', (a, b) => {
    expect(isRespelled(words(a), words(b))).toBe(true)
  })

  it.each([
    ['harbour', 'harvest'],
    ['journey', 'jorney'],
    ['course', 'corse'],
    ['favourings', 'favorings'],
    ['fired', 'fierd'],
    ['wise', 'wize'],
    ['isles', 'izles'],
    ['disease', 'dizease'],
    ['rogue', 'rog'],
    ['science', 'sciensex'],
    ['icefield', 'isefield'],
    ['twenty thirty', '50'],
    ['one two', '3'],
    ['fifteen two', '17'],
    ['twenty one', '20'],
    ['thousand', '1000'],
    ['ten ten', '20'],
    ['v1.5', '1.5'],
    ['1.5m', '1.5'],
    ['one hundred million two hundred thousand', '100,200,000'],
  ])('but not %s and %s', (a, b) => {
    expect(isRespelled(words(a), words(b))).toBe(false)
  })

  it('is nothing where one side has no words', () => {
    expect(isRespelled([], words('gate'))).toBe(false)
    expect(isRespelled(words('gate'), [])).toBe(false)
    expect(isRespelled([], [])).toBe(false)
  })
})

describe('one name in two transliterations', () => {
  it.each([
    ['tsvetkov', 'cvetkov', true],
    ['petrenko', 'petrenka', true],
    ['duarte', 'duarde', true],
    ['karsk', 'karzk', true],
    ['abcdefghij', 'abcdefgxyz', true],
    ['abcdefghij', 'abcdefwxyz', false],
    ['duarte', 'dualba', false],
    ['karsk', 'korsu', false],
    ['lena', 'lina', false],
    ['lena', 'lenna', false],
    ['duarte', 'duarte', false],
    ['austria', 'australia', false],
    ['austria', 'austrya', true],
    ['qasim', 'kasym', true],
  ])('%s and %s: %s', (a, b, isOne) => {
    expect(isTransliterated(a, b)).toBe(isOne)
    expect(isTransliterated(b, a)).toBe(isOne)
  })
})

describe('editDistance', () => {
  it.each([
    ['roe', 'roe', 0],
    ['roe', 'rose', 1],
    ['rose', 'roe', 1],
    ['roe', 'row', 1],
    ['zahkarova', 'zakharova', 1],
    ['orse', 'rose', 1],
    ['roes', 'rose', 1],
    ['karsk', 'kask', 1],
    ['karsk', 'akrks', 2],
    ['karsk', 'quay', 3],
    ['abcd', 'badc', 2],
    ['abab', 'baba', 2],
    ['aab', 'bba', 2],
    ['', 'roe', 3],
    ['roe', '', 3],
    ['gate', 'harbour', 3],
    ['ab', 'cdefgh', 3],
  ])('from "%s" to "%s" it is %i, counted up to two', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
  })

  it('counts as far as it is asked to', () => {
    expect(editDistance('karsk', 'quay', 9)).toBe(5)
    expect(editDistance('karsk', 'karsky', 0)).toBe(1)
    expect(editDistance('karsk', 'quays', 0)).toBe(1)
  })
})

describe('words of one sense', () => {
  const sense = (word: string) => senseOf(lightStem(word))

  it.each([
    ['error', 'mistake'],
    ['negotiator', 'negotiation'],
  ])('%s and %s', (a, b) => {
    expect(sense(a)).toBe(sense(b))
  })

  it.each([
    ['harbour', 'harvest'],
    ['karsk', 'karsq'],
    ['error', 'eagle'],
    ['gate', 'gates-keeper'],
  ])('but not %s and %s', (a, b) => {
    expect(sense(a)).not.toBe(sense(b))
  })

  it('is known by five letters', () => {
    expect(senseOf('karskov')).toBe(senseOf('karskan'))
    expect(senseOf('karskov')).toBe('karsk')
    expect(senseOf('karsk')).toBe('karsk')
    expect(senseOf('karskov')).not.toBe(senseOf('karsov'))
  })
})
