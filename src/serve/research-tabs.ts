const FIND = `# Find articles, quotations, people and events by words.

query Find {
  search(text: "Karsk Quay", first: 10) {
    totalCount
    nodes {
      type
      snippets { text }
      node {
        __typename
        ... on Event { title articleCount }
        ... on Article { title outlet { name } }
        ... on Quote { text article { outlet { name } } }
        ... on Person { name quoteCount }
      }
    }
  }
}
`

const APPARATUS = `# One statement, all its wordings in one: what they share
# stands once, and where they part, who prints what.

query Apparatus {
  utterances(first: 1, orderBy: { field: ARTICLE_COUNT, direction: DESC }) {
    nodes {
      speaker { name }
      apparatus {
        rows {
          kind
          readings {
            words
            isMoved
            witnesses { outlet { name } }
          }
        }
      }
    }
  }
}
`

const FINDINGS = `# What differs between the reports of one event, the most
# telling first, each with its proof.

query Findings {
  events(first: 1) {
    nodes {
      title
      comparison {
        findings {
          kind
          sentence
          confidence
          sides {
            says
            evidence { text article { outlet { name } } span { start end } }
          }
        }
      }
    }
  }
}
`

const STATS = `# How does each outlet print what others say? How often
# quoted, how often in other words than most, by which
# verbs. Each share comes with its interval.

query Habits {
  renderingStats(groupBy: OUTLET, first: 10) {
    nodes {
      outlet { name }
      renderings { count of share }
      departed { count of share low high }
      stances { stance share { share } }
    }
  }
}
`

const PAIRS = `# Two outlets each: how often do they report the same,
# who is first, and what do they share?

query Pairs {
  outletPairs(first: 10) {
    nodes {
      a { name }
      b { name }
      events
      aFirst { count of }
      medianLag
      sharedUtterances
      verbatim { count of share }
      reuse { __typename }
    }
  }
}
`

/** A tab for each of the questions that go over more than one event. */
export const RESEARCH_TABS: readonly { readonly query: string }[] = [
  { query: FIND },
  { query: FINDINGS },
  { query: APPARATUS },
  { query: STATS },
  { query: PAIRS },
]
