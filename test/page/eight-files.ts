const SAVED = `<!doctype html><html><head><title>Thousands protest as council shuts library | Ostwick Echo</title>
<meta property="og:site_name" content="Ostwick Echo"><meta property="article:published_time" content="2025-11-04T22:10:00Z"></head>
<body><article><h1>Thousands protest as council shuts library</h1>
<p>Thousands of people chanted outside Ostwick town hall on Tuesday night as councillors voted 14 to 11 to shut the central library for good.</p>
<p>“This decision will provoke nobody who has read the figures,” said Anne Merrow, the council leader, to boos from the gallery. “We cannot pay for a building that leaks from every roof,” she added.</p>
<p>Tobias Lunn, the librarian, wept. “They have sold the only warm room that the poor of this town have,” he said.</p></article></body></html>`

const WIRE = `Ostwick town council voted on Tuesday to close its central library next March, a step that the council says will save 1.4 million pounds a year.

The vote was 14 to 11. Police said 800 people protested peacefully outside the town hall.

"We cannot pay for a building that leaks from every roof," council leader Anne Merrow said.

"They have sold the only warm room that the poor of this town have," librarian Tobias Lunn said.`

/** Eight articles as a reporter has them on her desk: pasted, saved from a browser, noted down; each named for its outlet. */
export const EIGHT_FILES: Readonly<Record<string, string>> = {
  'harrow-courier.txt': `Council votes to close Ostwick library after eight-hour session

4 November 2025

The town council voted by 14 to 11 late on Tuesday to close Ostwick's central library in March, after a protest outside the town hall that police put at 800 people.

“We cannot pay for a building that leaks from every roof,” council leader Anne Merrow told the chamber. “This decision will inflame nobody who has read the figures.”

Librarian Tobias Lunn called the vote a betrayal. “They have sold the only warm room that the poor of this town have,” Lunn said.`,
  'ostwick-echo.html': SAVED,
  'northern-wire.txt': `Ostwick council closes library\n\n4 November 2025\n\n${WIRE}`,
  'the-vale-times.md': `---\noutlet: The Vale Times\ndate: 2025-11-05\n---\n# Library to close, council decides\n\n${WIRE}`,
  'daily-ledger.txt': `Ostwick puts its finances in order

5 November 2025

Ostwick's council leader Anne Merrow won a vote on Tuesday that will close the town's loss-making central library. A few hundred protesters gathered outside the town hall.

"We cannot pay for a building which leaks from every roof," Merrow insisted. "This decision will inflame nobody who has read the figures."`,
  'radio-ost.txt': `Library vote: union threatens strike

5 November 2025

The closure of Ostwick's central library, voted on Tuesday night by the town council, has drawn a threat of strikes.

"They have sold the only warm room the poor of this town have," librarian Tobias Lunn told Radio Ost. "We will not hand over the keys."`,
  'saturday-review.txt': `What a town loses

5 November 2025

On Tuesday the councillors of Ostwick voted 14 to 11 to close the central library. I was there outside the town hall with some 800 others.

“They have sold the only warm room that the poor of this town have,” Tobias Lunn, the librarian, said to me on the steps.`,
  'leafield-post.txt': `Ostwick library to shut in March

5 November 2025

Protesters shouted "shame" as Ostwick's council voted to shut the town's central library on Tuesday. Police counted a crowd of about 800 outside the town hall.

"This decision will provoke nobody who has read the figures," Anne Merrow, the leader of the council, said.`,
}
