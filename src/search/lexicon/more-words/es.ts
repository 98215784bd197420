export const es = `
vacation=vacaciones|permiso|baja|ausencia; automatic reply=respuesta automática|fuera de la oficina|mensaje de ausencia; email=correo|mail|correos|email; password=contraseña|clave
forgot=olvidé|olvidado|no recuerdo; computer=ordenador|computadora|pc|equipo; laptop=portátil|laptop; phone=móvil|celular|teléfono; hacked=hackeado|hackeada|hackearon|robaron la cuenta
colleague=compañero|compañera|colega; manager=jefe|jefa|responsable; left the company=ya no trabaja|se fue|dejó la empresa|despedido; new employee=nuevo empleado|nueva compañera|incorporación
missing=desaparecido|falta|no aparece|ha desaparecido; find=encontrar|buscar|encuentro; slow=lento|lenta|tarda; freeze=congelado|bloqueado|colgado|se cuelga; crash=se cierra|se cae
not working=no funciona|no va|no sirve; full=lleno|llena; invoice=factura|recibo; buy=comprar|pedir; cancel=cancelar|dar de baja|anular; refund=reembolso|devolución
external=externo|externa|de fuera|ajeno; customer=cliente|clientes; spam=spam|basura|no deseado; phishing=estafa|sospechoso|phishing|fraude; hear=oye|oír|escuchan|escucha
microphone=micrófono|micro; headset=auriculares|cascos; sound=sonido|audio|volumen; screen=pantalla; share screen=compartir pantalla|mostrar mi pantalla; record=grabar|grabación
recall=recuperar|retirar|anular el envío; room=sala; calendar=calendario|agenda; meeting=reunión; wifi=wifi|inalámbrica; network=red; home office=teletrabajo|desde casa; stolen=robado|robaron
lost=perdido|perdí; locked=bloqueado|bloqueada; expired=caducado|caducada|vencido; delete=borrar|eliminar|borré; restore=restaurar|recuperar; print=imprimir|imprime
printer=impresora; language=idioma|español|inglés; signature=firma; blank=blanco|negro|vacía; name=nombre|apellido; picture=foto|imagen
shared mailbox=buzón compartido|buzón común; network drive=unidad de red|carpetas de la red; distribution list=lista de distribución|lista de correo; weird=raro|rara|extraño; link=enlace|vínculo; approve=aprobar; too large=demasiado grande|no cabe; notification=notificación|aviso; subscription=suscripción; license=licencia; see=ver|ve
`
