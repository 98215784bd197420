/** A sentence in two languages, as the public edition `live-sxs` has it. */
export const aPair = (local: string, english: string, id = 'a1b2c-101'): string =>
  `<span data-ttu-id="${id}">${local}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`
