/** Names of newspaper sections as they stand alone over a headline, in lower case. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  (
    'world, world news, international, international news, global, nation, national, domestic, home, home news, local, local news, metro, regional, region, regions, ' +
    'politics, political news, elections, election, government, congress, white house, policy, law, courts, crime, crime & courts, justice, police, ' +
    'business, business news, economy, economics, finance, markets, companies, industry, energy, money, personal finance, real estate, property, ' +
    'technology, tech, science, science & tech, science & environment, environment, climate, weather, health, education, schools, ' +
    'sport, sports, football, soccer, cricket, tennis, golf, rugby, basketball, baseball, hockey, motorsport, olympics, ' +
    'culture, arts, art, art & culture, books, film, movies, music, television, tv, entertainment, celebrity, lifestyle, life, style, fashion, food, travel, ' +
    'society, people, religion, faith, family, opinion, comment, commentary, editorial, editorials, analysis, columns, columnists, letters, blogs, ' +
    'news, top news, top stories, latest, latest news, breaking, breaking news, live, headlines, front page, features, feature, long reads, magazine, in depth, ' +
    'investigations, special report, reports, interview, interviews, video, videos, photos, pictures, gallery, podcast, podcasts, explainer, fact check, factbox, ' +
    'security, defense, defence, military, diplomacy, foreign affairs, foreign policy, war, conflict, migration, human rights, terrorism, ' +
    'africa, americas, asia, asia pacific, asia-pacific, australia, britain, canada, china, europe, european union, eu, france, germany, india, latin america, ' +
    'middle east, middle east & africa, north america, russia, south asia, southeast asia, turkey, türkiye, uk, uk news, ukraine, united states, us, u.s., us news, usa, balkans, ' +
    'politik, wirtschaft, ausland, inland, panorama, sport, kultur, wissen, gesellschaft, politique, monde, économie, société, politica, mondo, economia, cronaca, ' +
    'política, mundo, economía, sociedad, internacional, nacional, deportes, dünya, gündem, ekonomi, spor, politika, svet, ekonomija, društvo, hronika'
  ).split(', '),
)
