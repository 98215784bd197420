export const he = `
word=וורד; excel=אקסל; outlook=אאוטלוק; teams=טימס; onedrive=וואן דרייב; weird=מוזר; see=רואים; slow=איטי מאוד
`
