interface KeyFormProps {
  /** Where to go on, once the key holds: a path of this server. */
  readonly back: string
}

/** A box for a key. The browser keeps it for the pages of this server until it is closed. */
export function KeyForm({ back }: KeyFormProps) {
  return (
    <form class="draft" action="/key" method="post">
      <label for="key">
        Your key begins with “rashomon_”. This browser keeps it until you close it, for these pages alone.
      </label>
      <input id="key" name="key" type="password" autocomplete="off" required maxLength={200} />
      <input type="hidden" name="back" value={back} />
      <button type="submit">Go on</button>
    </form>
  )
}

/** The way to leave: at a desk that others use as well. */
export function ForgetKey() {
  return (
    <form action="/key" method="post">
      You have given a key.{' '}
      <button type="submit" name="key" value="">
        Forget it
      </button>
    </form>
  )
}
