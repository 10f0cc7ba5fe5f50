/** Words behind or before a name in a byline that say what its bearer does, in lower case. */
export const AUTHOR_ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor contributors contributing freelance freelancer ' +
    'journalist journalists photographer producer producers bureau chief senior deputy assistant associate managing executive special chief political diplomatic foreign ' +
    'national international business economics economy health science technology education environment environmental legal crime sports sport culture arts religion home affairs ' +
    'europe europa asia africa americas washington moscow brussels london paris berlin beijing state capitol white house congress congressional investigative investigations ' +
    'politics news world analyst analysis security defence defense city general assignment digital data social media audience multimedia video newsroom newsdesk desk agencies agency ' +
    'team online web wire service services press and for in of the to at from & report reports reporting'
  ).split(' '),
)
