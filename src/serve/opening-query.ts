/** What GraphiQL opens with: it answers at the first press of the button, whatever the database holds. */
export const OPENING_QUERY = `# Rashomon: how did each outlet tell the same event?
#
# Press the play button, or Ctrl-Enter. The answer is
# about the event that most articles report. Rest the
# pointer on a word to read what it means; the book on
# the left explains them all.

query Coverage {
  events(first: 1) {
    nodes {
      title
      comparison {
        # How many outlets, and how many independent texts.
        origins {
          outletCount
          originCount
          families { articles { title outlet { name } } }
        }
        # Who said it, in the words and with the verb of
        # each outlet, and who left it out.
        utterances(first: 20) {
          nodes {
            speaker { name }
            renderings {
              text
              directness
              article { outlet { name } }
              quote { cue start end }
              differences { kind from to }
            }
            coverage { article { outlet { name } } state }
          }
        }
        # Figures about one thing, and whether they agree.
        figures {
          counted
          relation
          members { text low high article { outlet { name } } }
          pairs { relation explanation }
        }
        # What appeared when.
        timeline { at article { title outlet { name } } }
      }
      articles(first: 10) {
        nodes { title publishedAt outlet { name } }
      }
    }
  }
}
`
