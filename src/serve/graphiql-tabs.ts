import { OPENING_QUERY } from './opening-query.js'
import { RESEARCH_TABS } from './research-tabs.js'
import { STORYLINE_QUERY } from './storyline-query.js'

const WORDINGS = `# Who said what, in which words?
#
# The words that every article puts into the mouth of a
# person. Change the name to ask for somebody else.

query Wordings {
  people(first: 3, where: { name: { contains: "Aldane" } }) {
    nodes {
      name
      quotes(first: 20) {
        totalCount
        nodes {
          text
          directness
          # The verb that introduces the words: "said" is
          # neutral, "claimed" is not.
          cue
          # The words around the quotation in the article.
          context { before after }
          article { title publishedAt outlet { name } }
        }
      }
    }
  }
}
`

const FIGURES = `# Which figures conflict, and which merely refine each other?
#
# CONFLICTS: both cannot be true of the same place and time.
# REFINES: one is the more exact. SCOPE_DIFFERS: they count
# different days or places.

query Figures {
  events(first: 1) {
    nodes {
      title
      comparison {
        figures {
          counted
          relation
          members {
            text
            comparator
            low
            high
            giver
            day
            article { outlet { name } }
          }
          pairs {
            relation
            explanation
          }
        }
      }
    }
  }
}
`

const LOOK_UP = `# Look a quotation up before you repeat it.
#
# Paste it as you have it. Every wording of the same
# statement comes back, translations, cuts and spellings
# as well, the earliest first, with what differs from
# what you pasted.

query LookUp {
  quoteLookup(text: "They are pouring oil on a fire they lit themselves") {
    utterance { speaker { name } event { title } }
    wordings {
      isFirst
      rendering {
        text
        quote { cue }
        article { publishedAt url outlet { name } }
      }
      differences { kind from to }
    }
  }
}
`

const CHECK = `# Check a draft before it is printed.
#
# Every quotation and figure comes back with a verdict and
# its proof. Paste a draft, a press release or the answer
# of an assistant; nothing of it is stored.

query Check {
  checkText(
    text: """
    Dockworkers were driven off Karsk Quay.

    “They came at five in the morning, without dogs, while people were asleep,” Milena Aldane said.

    Yevdan Tsorakhin spoke of capitals “pouring oil on a fire that they lit themselves.” At least 300 people were detained.
    """
  ) {
    kind
    text
    speaker
    verdict
    explanation
    evidence {
      text
      speaker
      article { publishedAt url outlet { name } }
    }
  }
}
`

const SAID = `# What did somebody say over two years, event by event,
# and which outlet printed it how?

query OverTwoYears {
  people(first: 1, where: { name: { contains: "Keligan" } }) {
    nodes {
      name
      quotes(
        first: 50
        where: { publishedAt: { gte: "2025-01-01T00:00:00Z", lt: "2027-01-01T00:00:00Z" } }
        orderBy: { field: PUBLISHED_AT, direction: ASC }
      ) {
        totalCount
        nodes {
          text
          cue
          article {
            publishedAt
            outlet { name }
            event { title storyline { title } }
          }
        }
      }
      storylines(first: 5) {
        nodes {
          title
          eventCount
          events(first: 10) { nodes { title firstAt outlets(first: 20) { nodes { name } } } }
        }
      }
    }
  }
}
`

const INGEST = `# Take an article in.
#
# It joins the event it reports, or opens one of its own:
# nothing else is known of this one, so it opens one.
# Press twice: it is stored once. What you state, here the
# outlet and the date, wins over what the text says.

mutation TakeIn {
  ingestArticles(
    articles: [
      {
        name: "harbour-post.txt"
        outlet: "The Harbour Post"
        publishedAt: "2025-09-02T08:00:00Z"
        url: "https://www.harbourpost.example/tolvsk-ferry"
        text: """
        Tolvsk ferry returns to service with a new engine

        The night ferry to Tolvsk sailed again on Tuesday after four months in the yard. It carries 180 passengers and 40 cars.

        “She is quieter than she ever was,” Captain Elsbet Roe said.
        """
      }
    ]
  ) {
    results {
      __typename
      ... on IngestResult { name }
      ... on ArticleRejected { reason message }
      ... on TakenArticle {
        article {
          title
          outlet { name }
          quotes(first: 10) { nodes { text cue speaker { name } } }
        }
        event { title articleCount }
      }
    }
  }
}
`

/** What GraphiQL opens with: the first tab answers at the first press of the button, the others go on with the story. */
export const GRAPHIQL_TABS: readonly { readonly query: string }[] = [
  { query: OPENING_QUERY },
  { query: WORDINGS },
  { query: FIGURES },
  { query: LOOK_UP },
  { query: CHECK },
  ...RESEARCH_TABS,
  { query: STORYLINE_QUERY },
  { query: SAID },
  { query: INGEST },
]
