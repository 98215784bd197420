export const hi = `
word=वर्ड; excel=एक्सेल; outlook=आउटलुक; teams=टीम्स
`
