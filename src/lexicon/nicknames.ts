/** Short and long forms of one first name, a line each: "Bill Roe" and "William Roe" may be one person. Lower case. */
export const NICKNAMES: readonly (readonly string[])[] = `
william bill billy will willie liam
robert bob bobby rob robbie bert
richard rick rich dick ricky
james jim jimmy jamie
john johnny jack jon
joseph joe joey
michael mike mick mickey misha
thomas tom tommy
charles charlie chuck
christopher chris
daniel dan danny
david dave
edward ed eddie ted ned
francis frank
george georgie
gerald gerry jerry
gregory greg
henry harry hank
kenneth ken kenny
lawrence larry
leonard len lenny
matthew matt
nicholas nick nicky
patrick pat paddy
peter pete
philip phil phillip
raymond ray
ronald ron ronnie
samuel sam
stephen steve steven stefan
theodore ted teddy
timothy tim
vincent vince
walter walt
andrew andy drew
anthony tony
benjamin ben benny
donald don donnie
douglas doug
elizabeth liz beth betty lisa eliza
katherine kate kathy cathy catherine kathryn katie
margaret maggie peggy meg
jennifer jen jenny
susan sue suzanne susie
deborah deb debbie
barbara barb
patricia pat patty tricia
rebecca becky
victoria vicky
alexander alex aleksandar aleksandr alexandr alexandre sasha
dmitry dmitri dmitriy dmitrij dimitri
sergei sergey serhiy
aleksei alexei alexey
andrei andrey andrej andriy
mikhail mihail michail
nikolai nikolay mykola
vladimir volodymyr
evgeny yevgeny evgeni
yuri yury iurii
maria mariya marija
mohammed muhammad mohammad mohamed mohamad
ahmed ahmad
hussein husain hossein
yulia julia julija
ekaterina yekaterina catherine
tatiana tatyana
joseph josef jozef josip
paul pavel
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
