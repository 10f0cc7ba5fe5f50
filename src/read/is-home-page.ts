/** Whether an address is that of a site, not of a page of it: "https://news.example/", "/index.html", "/en/". */
export function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)\.\w{2,5})?$/i.test(pathname) && !/=\d+/.test(search)
  )
}
