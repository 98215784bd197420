/** Words that may stand inside an expression without changing it: `pull it back`, `log me in`. */
export const isFiller = (word: string): boolean => fillers.has(word)

const fillers = new Set(
  'a an the it its this that these those my me our us your his her him their them some any all just'.split(
    ' ',
  ),
)
