/** How a matter went on over its events, and how its main figure grew: a tab of GraphiQL. */
export const STORYLINE_QUERY = `# How did a matter go on, and how did its main figure grow?
#
# A storyline is several events of one matter, be they
# months apart: a raid, the inquiry, the verdict. Each value
# of a figure comes with who printed it first, and what
# superseded it.

query HowItGrew {
  storylines(first: 1) {
    nodes {
      title
      firstAt
      lastAt
      events(first: 10) {
        nodes {
          title
          firstAt
          articleCount
          # Why it is of one matter with the others.
          storylineReasons { text }
        }
      }
      figures(first: 1) {
        nodes {
          counted
          action
          steps {
            text
            giver
            at
            articleCount
            article { outlet { name } }
            event { title }
            supersededBy { text at article { outlet { name } } }
          }
        }
      }
      # What was said in one event and told again in a later one.
      repeats(first: 5) {
        nodes {
          earlier { speaker { name } text event { title firstAt } }
          utterance { text event { title firstAt } }
        }
      }
      people(first: 5) { nodes { person { name } quoteCount eventCount } }
    }
  }
}
`
