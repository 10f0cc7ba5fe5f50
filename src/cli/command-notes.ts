/** What stands under the help of a command: examples, and what its exit codes say. */
export const INGEST_EXAMPLES = `
Examples:
  rashomon ingest articles/                          every article of a folder
  rashomon ingest --outlet "The Mellin Courier" a.txt   what you state wins over what the text says
  rashomon ingest --outlet a.txt=Dawnline --outlet "b.txt=Radio Mellin" a.txt b.txt
  rashomon ingest --outlet-from-name kestria-today.html dawnline.txt
  rashomon ingest https://news.example/feed.xml      every page that a feed leads to; a sitemap or home page does as well
  rashomon ingest crawl.warc.gz                      every page of a web archive; later captures are later versions
  rashomon ingest --fetch 127.0.0.1:8080 http://127.0.0.1:8080/a   a host that is not public is asked only by name
  rashomon ingest --dry-run articles/                what would happen
  rashomon ingest --watch inbox/                     each file that comes into the folder, until Ctrl-C
  rashomon ingest --later year.jsonl                 safe at once, taken in by the server in its own time

Exit codes: 0 all taken in, 1 something rejected, 2 a wrong command, 75 database not to be had now, 130 interrupted.`

export const EXTRACT_EXAMPLES = `
Examples:
  rashomon extract article.html                      headline, people, quotations, figures, each with its place
  rashomon extract --json articles/ | jq .quotes
  rashomon extract --jsonl < year.jsonl > facts.jsonl    a line out for each line in, in order, what is wrong with one included
  parallel --pipe -k rashomon extract --jsonl < year.jsonl   the same on all cores; so do Spark's pipe and Beam's`

export const CHECK_EXAMPLES = `
Examples:
  rashomon check draft.txt                           what is altered, cut, somebody else's, or nowhere in print
  pbpaste | rashomon check -
  rashomon check --event 1f7cb6d8 draft.txt          only against the reports of one event
  rashomon check --sarif draft.txt > draft.sarif     for an editor or a build server
  rashomon check --json draft.txt | jq 'select(.verdict != "VERBATIM")'

Exit codes: 0 nothing to mend, 1 something is altered, joined, given to somebody else, of another number or not found,
2 a wrong command, 75 database not to be had now.`

export const COMPARE_EXAMPLES = `
Examples:
  rashomon compare                                   the event with most articles
  rashomon compare morning.txt evening.html          files, nothing is stored
  rashomon compare --outlet-from-name kestria-today.html dawnline.txt
  rashomon compare 1f7cb6d8                          an event, as ingest and search name it
  rashomon compare --independence originals          without reprints: how many say so independently?
  rashomon compare --open                            as a page, in the browser
  rashomon compare --format html > event.html        the same as one file to mail
  rashomon compare --json | jq .comparison.figures`

export const REEXTRACT_NOTES = `
Run it after an update. Articles, events, people and utterances keep their ids, and corrections hold. Stopped in the middle,
it goes on where it was when it is run again. It works beside a server on PostgreSQL; one that holds a data folder is stopped first.

Exit codes: 0 all read, 75 database not to be had now, 130 interrupted.`

export const VERIFY_NOTES = `
Every span within its text and with its words, every text with its hash, every row where it belongs. It changes nothing, and works beside
a server on PostgreSQL; one that holds a data folder is stopped first.

Exit codes: 0 all of it holds, 1 something must be mended, 75 database not to be had now.`

export const EXPORT_EXAMPLES = `
Examples:
  rashomon export quotes > quotes.csv                every quote with its article
  rashomon export quotes --where '{"outlet": {"in": "kestria-today"}}' --format jsonl
  rashomon export renderings --format parquet > renderings.parquet   every wording with what differs in it
  rashomon export coverage --where '{"headline": {"contains": "quay"}}'   which article ran what, event by event
  rashomon export quotes --snapshot 20310501T080000123Z   the table as it was`

export const MCP_EXAMPLES = `
An assistant starts it by itself, once it is told the command; docs/assistants.md has it for others too:
  claude mcp add rashomon -- node "$PWD/bin/rashomon.js" mcp --data "$PWD/.rashomon"
  codex mcp add rashomon -- node "$PWD/bin/rashomon.js" mcp --data "$PWD/.rashomon"
A server that runs anyway has the same tools at /mcp:
  claude mcp add --transport http rashomon http://127.0.0.1:4000/mcp`

export const COMPLETION_EXAMPLES = `
Examples:
  source <(rashomon completion bash)
  rashomon completion zsh > "\${fpath[1]}/_rashomon"
  rashomon completion fish > ~/.config/fish/completions/rashomon.fish`

export const WORK_NOTES = `
A server takes in what waits by itself. On a PostgreSQL server, several of these may work beside it, on other machines too; no two get
the same job.

  rashomon ingest --later year.jsonl && rashomon work --until-empty`

export const JOBS_EXAMPLES = `
Examples:
  rashomon jobs                                      what waits, what is under way, what failed and why
  rashomon jobs --state failed --json | jq .outcome.rejections
  rashomon jobs retry --all                          try what failed again
  rashomon jobs drop ID                              throw it away; what was taken in of it stays`

export const FOLLOW_EXAMPLES = `
Examples:
  rashomon follow add https://news.example/feed.xml https://other.example/
  rashomon follow add subscriptions.opml             every feed of a feed reader
  rashomon follow run                                until Ctrl-C; on PostgreSQL several beside each other
  rashomon follow run --until-idle                   from cron: what is due, and no more
  rashomon follow                                    what is followed, how often, what failed and why
  rashomon serve --follow --fetch '*'                a server that follows as well

New articles are fetched whole; their pages are read again after an hour, a day and a week, and sooner while their story moves.`
