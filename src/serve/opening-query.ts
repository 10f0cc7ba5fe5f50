/** What GraphiQL opens with: it answers at the first press of the button, whatever the database holds. */
export const OPENING_QUERY = `# Rashomon: how did each outlet tell the same event?
#
# Press the play button (or Ctrl-Enter). The answer is about the event that most articles report:
# each thing that was said in the wordings of all outlets, with the verb that attributes it and the place in the text
# that proves it; figures that disagree; and which articles go back to one text.
# Hover over any field to read what it means; the book on the left holds the whole reference.

query Coverage {
  events(first: 1) {
    nodes {
      title
      articles(first: 10) {
        nodes { title publishedAt outlet { name } }
      }
      comparison {
        origins {
          outletCount
          originCount
          families { articles { title outlet { name } } }
        }
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
        figures {
          counted
          relation
          members { text low high article { outlet { name } } }
          pairs { relation explanation }
        }
        timeline { at article { outlet { name } } }
      }
    }
  }
}
`
