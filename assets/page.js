// What a page does more where scripts run: it suggests while one types, tells what was chosen, and takes files dropped anywhere.
// Every page works without it. It loads nothing from elsewhere, and sets nothing but what the server rendered.
'use strict'
;(() => {
  /** Milliseconds between the last letter and the question, and the largest request that the server takes, in bytes. */
  const [PAUSE, LARGEST] = [200, 5_000_000]

  suggest(document.querySelector('header.site form[role=search]'))
  tellChosen(document.querySelector('form.take-in'))
  unfoldForPaper()

  /** Paper folds nothing away; browsers that cannot unfold by the stylesheet alone do it here. */
  function unfoldForPaper() {
    let opened = []
    addEventListener('beforeprint', () => {
      opened = [...document.querySelectorAll('details:not([open], .correct)')]
      for (const each of opened) each.open = true
    })
    addEventListener('afterprint', () => {
      for (const each of opened) each.open = false
    })
  }

  /** A list below the box of what may be meant; the arrow keys lead into it, Escape puts it away. */
  function suggest(form) {
    const box = form?.querySelector('input')
    if (!box) return
    const found = document.createElement('div')
    found.className = 'suggestions'
    found.setAttribute('role', 'region')
    found.setAttribute('aria-label', 'Suggestions')
    found.hidden = true
    form.append(found)
    const said = document.createElement('p')
    said.className = 'hidden'
    said.setAttribute('role', 'status')
    form.append(said)
    let waiting = 0
    let asked = new AbortController()
    const close = () => {
      asked.abort()
      clearTimeout(waiting)
      found.hidden = true
      said.textContent = ''
    }
    const ask = async () => {
      asked.abort()
      asked = new AbortController()
      const { signal } = asked
      const answer = await fetch(`/suggestions?${new URLSearchParams({ q: box.value })}`, { signal })
      if (!answer.ok) return close()
      const list = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('ul')
      if (signal.aborted) return
      const count = list?.querySelectorAll('a').length ?? 0
      if (count === 0) return close()
      found.replaceChildren(document.adoptNode(list))
      found.hidden = false
      said.textContent = `${count} suggestions: press the down arrow`
    }
    box.addEventListener('input', () => {
      clearTimeout(waiting)
      if (box.value.trim().length < 3) close()
      else waiting = setTimeout(() => ask().catch(() => undefined), PAUSE)
    })
    form.addEventListener('keydown', (event) => {
      const links = [...found.querySelectorAll('a')]
      const at = links.indexOf(document.activeElement)
      if (event.key === 'Escape' && !found.hidden) {
        box.focus()
        close()
      } else if (!found.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const next = at + (event.key === 'ArrowDown' ? 1 : -1)
        ;(next < 0 ? box : (links[next] ?? links.at(-1)))?.focus()
      } else return
      event.preventDefault()
    })
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget)) close()
    })
    form.addEventListener('submit', close)
  }

  /** Which files were chosen, and whether they are too many for one request; files may be dropped anywhere on the page. */
  function tellChosen(form) {
    const input = form?.querySelector('input[type=file]')
    const told = form?.querySelector('.chosen')
    const button = form?.querySelector('button')
    if (!input || !told || !button) return
    const tell = () => {
      const files = [...input.files]
      const size = files.reduce((sum, file) => sum + file.size, 0)
      const isTooMuch = size > LARGEST
      const names = files.map((file) => file.name).join(', ')
      const much = `${(size / 1e6).toFixed(1)} MB, more than 5 MB at once: choose fewer, or use npx rashomon ingest`
      told.textContent = files.length === 0 ? '' : isTooMuch ? much : names
      input.setCustomValidity(isTooMuch ? much : '')
    }
    input.addEventListener('change', tell)
    form.addEventListener('submit', () => {
      button.disabled = true
      told.textContent = 'Reading …'
    })
    addEventListener('pageshow', () => {
      button.disabled = false
      tell()
    })
    const isOfFiles = (event) => event.dataTransfer?.types.includes('Files') === true
    addEventListener('dragover', (event) => {
      if (!isOfFiles(event)) return
      event.preventDefault()
      form.classList.add('dropping')
    })
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) form.classList.remove('dropping')
    })
    addEventListener('drop', (event) => {
      form.classList.remove('dropping')
      if (!isOfFiles(event)) return
      event.preventDefault()
      input.files = event.dataTransfer.files
      tell()
      form.scrollIntoView({ block: 'center' })
      button.focus()
    })
  }
})()
