export const ko = `
word=워드; excel=엑셀; powerpoint=파워포인트; outlook=아웃룩; teams=팀즈; onedrive=원드라이브; shared mailbox=공용 메일함; hear=안 들려|들리지; locked=잠겨; forgot=잊어|까먹; missing=안 보여|사라
`
