const NAMES: readonly string[] = [
  // English, German, Dutch, French, Spanish, Portuguese, Italian, Turkish, Polish (genitive), Russian (genitive), Serbian
  'january jan januar jan jänner januari janvier janv enero ene janeiro gennaio gen ocak stycznia января янв јануар јануара januara',
  'february feb februar februari février févr fév febrero fevereiro fev febbraio şubat lutego февраля фев фебруар фебруара februara',
  'march mar märz maart mars marzo março marco mart marca марта мар март marta',
  'april apr april avril avr abril abr aprile nisan kwietnia апреля апр април априла aprila',
  'may mai mei mayo maio maggio mag mayıs maja мая мај маја',
  'june jun juni juin junio junho giugno giu haziran czerwca июня июн јун јуна juna',
  'july jul juli juillet juil julio julho luglio lug temmuz lipca июля июл јул јула jula',
  'august aug august augustus août aout agosto ago ağustos sierpnia августа авг август avgust avgusta',
  'september sep sept september septembre septiembre setembro set settembre eylül września сентября сен сент септембар septembar septembra',
  'october oct oktober okt octobre octubre outubro out ottobre ott ekim października октября окт октобар oktobar oktobra',
  'november nov november novembre noviembre novembro kasım listopada ноября ноя нояб новембар novembar novembra',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre aralık grudnia декабря дек децембар decembar decembra',
]

/** Number of a month (1 to 12) by any of its names or short forms, in lower case and without a point. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

/** Names of weekdays in full and short, in lower case: they stand before dates and say nothing new. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье'
  ).split(' '),
)
