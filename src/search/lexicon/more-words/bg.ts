export const bg = `
word=уърд; excel=ексел; outlook=аутлук; teams=тиймс; weird=странен
`
