const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The commonest small words of languages by BCP 47 tag: enough of them tell in which language a text is written. */
export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'the of and to in that is was for it with as on be at by this have from not are but had his they which an were has said their',
    ),
  ],
  [
    'de',
    words(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
    ),
  ],
  [
    'fr',
    words(
      'de la le et les des en un une du dans que est pour qui sur au par plus pas avec ce il sont ne se aux cette ont',
    ),
  ],
  ['es', words('de la que el en y los del se las por un para con una su no es al lo como más pero sus le ha este sí')],
  ['it', words('di e il la che in un per del è non una sono con della da i si al le dei nel ha alla gli anche più')],
  ['pt', words('de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu')],
  [
    'nl',
    words('de het een van en in is dat op te zijn voor met die aan niet er om ook als door maar bij uit naar heeft'),
  ],
  ['pl', words('w i na z do nie się że to jest o za od po jak przez ale co dla był ich tym oraz')],
  ['tr', words('ve bir bu da de için ile olarak olan çok en daha gibi kadar sonra ise olduğu dedi ancak göre')],
  ['ru', words('в и на не что с по как это из к он о от за для его но а было у также')],
  [
    'sr',
    words('je i u na da se su za od koji koja iz ne to kao sa će bi nije što je и у на да се су за од који је из'),
  ],
  ['sv', words('och i att det som en på är av för med den till inte har de ett om han var')],
])
