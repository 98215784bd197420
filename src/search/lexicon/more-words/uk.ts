export const uk = `
word=ворд; excel=ексель; outlook=аутлук; teams=тімс; weird=дивний|дивне; customer=клієнт; too large=завеликий
`
