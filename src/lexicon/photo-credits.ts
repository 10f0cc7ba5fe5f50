/** Picture desks and archives that stand in photo credits, in lower case; agencies and outlets stand in their own lists. */
export const PHOTO_AGENCIES: ReadonlySet<string> = new Set(
  (
    'getty images; getty; ap photo; ap; file; file photo; epa; epa-efe; efe; shutterstock; rex; rex/shutterstock; alamy; istock; istockphoto; pa; pa images; pa wire; pa media; ' +
    'zuma; zuma press; zuma wire; nurphoto; anadolu; anadolu agency via getty images; picture alliance; dpa; imago; imago images; sipa; sipa usa; sipa press; polaris; corbis; magnum photos; ' +
    'bloomberg via getty images; afp via getty images; afp/getty images; nurphoto via getty images; anadolu via getty images; afp; reuters; tass; sputnik; wikimedia commons; flickr; unsplash; pexels; handout; courtesy; pool; pool photo; screenshot; ' +
    'agence france-presse; associated press; the new york times; the washington post; scanpix; tanjug; fonet; beta; starsport; atapress; ria novosti; xinhua; mti; pap; ctk; belga; keystone; ansa; lapresse; europa press'
  ).split('; '),
)
