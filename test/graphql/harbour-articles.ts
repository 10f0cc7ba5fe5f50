/** Four outlets on one event, invented from the first word to the last: a strike in a harbour. */
export const HARBOUR_ARTICLES = [
  {
    name: 'courier.txt',
    outlet: 'The Port Courier',
    url: 'https://portcourier.example/harbour-strike',
    title: 'Dockers in Varnholm walk out over night shifts',
    publishedAt: '2024-03-05T09:00:00.000Z',
    text: `More than 300 dockers walked out of the harbour of Varnholm on Tuesday after talks over night shifts broke down.

“We will not load another ship until the night shifts are gone, and the port authority knows it,” said union leader Marta Lindqvist.

Harbour master Jonas Ekdal said the strike was unlawful. “Every hour of this strike costs the town a year of trust,” Ekdal said.

Four ships are waiting outside the harbour of Varnholm, according to the port authority.`,
  },
  {
    name: 'wire.txt',
    outlet: 'Nordic Wire',
    url: 'https://nordicwire.example/2024/varnholm',
    title: 'Varnholm dockers strike over night shifts',
    publishedAt: '2024-03-05T10:30:00.000Z',
    text: `Hundreds of dockers stopped work in the harbour of Varnholm on Tuesday, after talks over night shifts broke down.

“We will not load another ship until the night shifts are gone,” union leader Marta Lindqvist said.

“Every hour of this strike costs the town a year of trust,” harbour master Jonas Ekdal claimed.

Four ships were waiting outside the harbour of Varnholm.`,
  },
  {
    name: 'gazette.txt',
    outlet: 'Varnholm Gazette',
    url: 'https://gazette.example/strike',
    title: 'Harbour strike: union leader accuses port authority',
    publishedAt: '2024-03-05T12:00:00.000Z',
    text: `About 250 dockers walked out of the harbour of Varnholm on Tuesday after talks over night shifts broke down.

Marta Lindqvist, the union leader, stressed: “We will not load another ship until the night shifts are gone, and the port authority knows it.”

The port authority of Varnholm did not answer questions about the night shifts.`,
  },
  {
    name: 'mirror.txt',
    outlet: 'Coast Mirror',
    url: 'https://coastmirror.example/dock-strike',
    title: 'Dock strike leaves ships waiting off Varnholm',
    publishedAt: '2024-03-06T08:00:00.000Z',
    text: `The strike of the dockers in the harbour of Varnholm over night shifts went into its second day on Wednesday.

“We will not load any more ships before the night shifts go,” Marta Lindqvist, the leader of the union, told Nordic Wire.

Harbour master Jonas Ekdal said on Tuesday that every hour of the strike cost the town trust.`,
  },
]
