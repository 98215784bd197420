export const pt = `
site=site|site da equipe|site de equipa|site do sharepoint; library=biblioteca|biblioteca de documentos; list=lista; item=item|itens
view=exibição|visualizar|vista|visualizacao; search=pesquisar|busca|procuro; search results=resultados|resultados da pesquisa|resultados da busca
edit=editar|edição|modificar; rename=renomear|mudar o nome|mudar nome|trocar o nome|novo nome|alterar o nome; publish=publicar|publicacao
draft=rascunho; version history=histórico de versões|versão anterior|versão antiga|versões anteriores; previous version=versão anterior|versão de ontem
overwritten=sobrescreveu|sobrescrito|salvou por cima|gravou por cima; recycle bin=lixeira|reciclagem|caixote do lixo|reciclado
deleted items=itens excluídos|itens eliminados|lixeira do email|itens excluidos; deleted=excluído|apaguei|deletei
read-only=somente leitura|só leitura|apenas leitura|só de leitura|não consigo editar|não dá pra editar|não deixa editar|nao consigo editar|nao da pra editar|nao deixa editar
locked for editing=bloqueado para edição|em uso por|sendo usado por|bloqueado por outro; checked out=check-out|com check-out|em check-out
conflict=conflito; duplicate=duplicado|repetido|em dobro|duas vezes; merge=mesclar|juntar|unir|fundir; limit=limite|máximo; quota=cota|quota
quality=qualidade; performance=desempenho; bandwidth=largura de banda; connection=conexão|ligação à internet|conectado
offline=offline|sem internet|sem rede; stuck=travado|emperrado|empancado|preso|parado|não sai do lugar|nao sai do lugar
loading=carregando|a carregar|fica girando|fica rodando; blank=em branco|branco|vazio|vazia; black screen=tela preta|ecrã preto|tudo preto|fica preta
pop-up=pop-up|popup|janelinha|pop-ups; warning=aviso|alerta; alert=alerta|aviso; rejected=rejeitado|recusado
bounce=voltou|volta pra mim|devolvido|devolução|devolucao; not delivered=não entregue|não foi entregue|não chega|nao entregue|nao foi entregue|nao chega
not received=não recebo|não está recebendo|não chegam|não chega nada|nunca chegou|nao recebo|nao esta recebendo|nao chegam|nao chega nada
delay=atraso|demora a chegar; queue=fila; inbox=caixa de entrada; junk=lixo eletrônico|lixo|indesejado|propaganda; sent items=itens enviados|enviados
outbox=caixa de saída; subject=assunto; recipient=destinatário|pessoa errada|destinatário errado; sender=remetente
address book=catálogo de endereços|livro de endereços|lista de contatos|lista de contactos
global address list=lista de endereços global|lista global de endereços; alias=alias|outro endereço|segundo endereço|endereço adicional
forward=redirecionar; rule=regra; delegate=delegado|representante|secretária|assistente|secretaria; on behalf=em nome|em nome de|em nome do
share calendar=compartilhar calendário|compartilhar a agenda|partilhar o calendário|ver minha agenda|ver o meu calendário|calendário compartilhado
availability=disponibilidade|horário livre; busy=ocupado; reminder=lembrete|lembrar; recurring=recorrente|toda semana|semanal
reschedule=remarcar|reagendar|adiar; decline=recusar; accept=aceitar; organizer=organizador; attendee=participante; lobby=lobby|sala de espera
breakout room=salas para sessão de grupo|grupos menores|pequenos grupos|salas simultâneas|grupinhos; webinar=webinar|seminário online|webinário
live event=evento ao vivo|transmissão ao vivo|evento em direto; transcript=transcrição|transcrever; captions=legendas
whiteboard=quadro|quadro branco|lousa; presenter=palestrante|orador; mute=silenciar|mudo|mutar|desativar o som|desligar o microfone; echo=eco
noise=ruído|barulho|chiado; speaker=alto-falante|caixa de som|altifalante; volume=volume; microphone=mic|micro; hear=me ouve|ouço|escutam|me escutam
sound=sem som; blur=desfocar|desfoque|embaçar|esconder o fundo; video=vídeo|filme; webcam=webcam|câmera
phone number=número de telefone|número do celular|número de telemóvel; voicemail=correio de voz|mensagem de voz|voicemail; ring=não toca|nao toca
dial=discar|marcar número|teclado numérico; transfer call=transferir a ligação|transferir a chamada|passar a chamada
call=ligar para|telefonar|ligação|ligações|telefonema; channel=canal|canais; private channel=canal privado|canal fechado
private=privado|particular|pessoal; public=público; owner=proprietário|dono; member=membro; role=função|cargo de administrador
admin center=centro de administração|painel de administração|central de administração|centro de administracao|painel de administracao|central de administracao
policy=política|diretiva; assign=atribuir|atribuição|dar uma licença|dar licença; grant=conceder|dar acesso|dar permissão|liberar acesso
request access=solicitar acesso|pedir acesso|pedido de acesso
access denied=acesso negado|sem acesso|não tenho acesso|sem permissão|não tenho permissão|não autorizado|nao tenho acesso|nao tenho permissao|nao autorizado
sign in=logar|acessar a conta|autenticação|não consigo entrar|iniciar a sessão|autenticacao|nao consigo entrar
sign out=sair da conta|terminar sessão|deslogar|logout|desconectar; forgot=não lembro|não me lembro|nao lembro|nao me lembro
verify=verificar|confirmar|validar|verificacao
verification code=código de verificação|código por sms|código de segurança|código sms|codigo de verificacao
authenticator=authenticator|aplicativo autenticador|autenticador
two-step verification=verificação em duas etapas|dois fatores|duas etapas|autenticação de dois fatores|verificação em dois passos|dupla autenticação|multifator|verificacao em duas etapas|autenticacao de dois fatores|verificacao em dois passos|dupla autenticacao
security key=chave de segurança; fingerprint=impressão digital|biometria|leitor de digitais; PIN=pin|código pin; password=password
reset password=redefinir senha|redefinir a senha|trocar a senha|mudar a senha|nova senha|repor a palavra-passe|resetar senha|alterar a palavra-passe
reset=redefinir|redefinição|resetar|repor; unlock=desbloquear|desbloqueio|liberar a conta; locked=trancada
locked out=bloqueado de fora|conta bloqueada|trancado fora; certificate=certificado; compliance=conformidade|lgpd|rgpd; retention=retenção|guardar por
legal hold=retenção legal|processo judicial|litígio; audit=auditoria; audit log=log de auditoria|registro de auditoria|registo de auditoria|logs
sensitivity label=rótulo de confidencialidade|etiqueta de confidencialidade|rótulo; confidential=confidencial|sigiloso|secreto; encrypt=cifrar
threat=ameaça; attack=ataque|atacado; malware=malware|programa malicioso; ransomware=ransomware|resgate|sequestro de dados
suspicious=suspeito|estranho|esquisito; fraud=fraude|golpe|burla|golpista; phishing=e-mail falso|email falso|burla|mensagem falsa
impersonation=se passando por|fazendo-se passar|finge ser|a fazer-se passar; report phishing=denunciar|reportar; quarantine=quarentena
hacked=clonada|pirateada|entrou na conta; safe sender=remetente confiável|remetente seguro|lista branca; allow=permitir|liberar|deixar entrar
deny=negar|proibir; enable=habilitar|ativar|ligar a opção; disable=desabilitar|desativar; activate=ativar|reativar|ativacao
register=registrar|registar|inscrever|cadastrar; enroll=registrar dispositivo|inscrever dispositivo|registar dispositivo
wipe=apagar remotamente|limpar remotamente|apagar à distância|limpeza remota; reinstall=reinstalar|instalar de novo|reinstalacao
repair=reparar|consertar|arrumar; factory reset=configurações de fábrica|restaurar de fábrica|formatar|definições de fábrica|configuracoes de fabrica
operating system=sistema operacional|sistema operativo; driver=driver|controlador; docking station=dock|docking|estação de acoplamento; mouse=mouse|rato
touchpad=touchpad; charger=carregador|fonte do notebook; cable=cabo|fio; plug=tomada|plugue; port=porta usb|entrada usb
USB stick=pendrive|pen drive|pen usb; hard drive=disco rígido|hd|disco; memory=memória|ram; fan=ventoinha|cooler
hot=quente|esquenta|superaquecendo|aquece; broken=quebrado|avariado|estragado|pifou; cracked=trincado|rachado|partido
replace=substituir|substituição|trocar por; warranty=garantia; order=encomendar; delivery=entrega; billing=faturamento|cobrança|faturacao
payment method=forma de pagamento|método de pagamento|meio de pagamento; credit card=cartão de crédito|cartão|cartão corporativo
charged=cobrado|debitado|cobrança; bank=banco; tax=imposto|iva; receipt=recibo|comprovante|nota fiscal; invoice=nota fiscal; discount=desconto
trial=avaliação gratuita|teste grátis|versão de teste|período de teste|versão de avaliação|avaliacao gratuita|versao de avaliacao
renew=renovar|reativar assinatura|renovacao; expired=caducou; plan=plano; cancel=encerrar|cancelar a assinatura|anular
upgrade=fazer upgrade|plano maior|upgrade; downgrade=plano menor|downgrade; switch=trocar; migrate=migrar|migração|passar tudo; old=antigo|velho
new=novo; new employee=novo funcionário|nova funcionária|novo colaborador|novo colega|recém-contratado|novo empregado|nova funcionaria|recem-contratado
former employee=ex-funcionário|demitido|despedido|ex-colaborador|saiu da empresa; manager=chefe|gerente|gestor|diretor; department=departamento|setor
company=empresa|firma; organization=organizacao; student=aluno|estudante; teacher=professor; school=escola; partner=parceiro|empresa parceira
supplier=fornecedor; external=de fora|fora da organização|consultor|fora da organizacao; guest=visitante; accountant=contador|contabilista|auditor
office=escritório; building=prédio|edifício; floor=andar; desk=mesa|secretária de trabalho|secretaria de trabalho; parking=estacionamento|vaga
badge=crachá|cartão de acesso; door=porta; reception=recepção|receção|portaria; kitchen=copa|cozinha|máquina de café; travel=viagem|viagens
expense=despesa|reembolso de despesas; reimbursement=reembolso|ressarcimento; salary=salário|ordenado
payslip=holerite|contracheque|recibo de vencimento; overtime=hora extra|horas extras|horas extraordinárias|horas extraordinarias
working hours=horário de trabalho|expediente; time sheet=folha de ponto|folha de horas; sick=doente|doença
sick leave=atestado|baixa médica|licença médica; parental leave=licença maternidade|licença paternidade|licença parental; holiday=feriado|folga
absence=ausência|ausente|falta; out of office=fora do escritório|ausência temporária|resposta automática|de férias|estou fora|ausencia temporaria
contract=contrato; training=treinamento|formação|curso; feedback=feedback|opinião; complaint=reclamação|queixa|reclamacao
survey=pesquisa de opinião|questionário|inquérito; poll=enquete|votação|sondagem; quiz=quiz; workflow=fluxo|fluxo de trabalho
automation=automação|automatizar|automacao; macro=macro; chart=gráfico; pivot table=tabela dinâmica|pivot; row=linha; column=coluna; cell=célula
sheet=folha|aba; workbook=pasta de trabalho|livro do excel|arquivo excel|ficheiro excel; slide=slide|diapositivo; margin=margem|margens
header=cabeçalho; footer=rodapé; signature=assinatura de email|assinatura do email|assinatura no outlook
disclaimer=aviso legal|isenção de responsabilidade; landscape=paisagem; paper=papel; paper jam=papel preso|atolamento|papel encravado|papel atolado
toner=toner|tinteiro|cartucho|tinta; color=cor|colorido; black and white=preto e branco; two-sided=frente e verso|dois lados; PDF=pdf
photo=foto|fotografia; profile picture=foto de perfil|foto do perfil|imagem de perfil; icon=ícone; shortcut=atalho; taskbar=barra de tarefas
desktop=área de trabalho|ambiente de trabalho; start menu=menu iniciar; window=janela; tab=aba|guia|abas|separador; bookmark=favorito|marcador
favorites=favoritos; home page=página inicial; history=histórico; clear=limpar|esvaziar; extension=extensão|extensões; add-in=suplemento|plugin
dark mode=modo escuro|tema escuro; zoom=ampliar|zoom; resolution=resolução|resolucao
second monitor=segundo monitor|segunda tela|duas telas|segundo ecrã; projector=projetor|data show; wireless=sem fio|sem fios|wireless
hotspot=hotspot|roteador do celular; VPN=vpn; server=servidor; database=banco de dados|base de dados; cloud=nuvem
remote desktop=área de trabalho remota|ambiente de trabalho remoto|acesso remoto; network drive=unidade de rede|pasta da rede|drive de rede
remote=remoto|à distância; local=local; synchronize=sincroniza|sincronizacao
does not sync=não sincroniza|não atualiza|não está sincronizando|nao sincroniza|nao atualiza|nao esta sincronizando; status=status|estado
away=ausente|longe do computador; available=disponível|disponíveis|disponivel; display name=nome de exibição|nome a apresentar
last name=sobrenome|apelido|casou|nome de casada; title=título|cargo; spelling=ortografia|corretor ortográfico; translation=tradução; subtitle=legenda
read receipt=confirmação de leitura|recibo de leitura|confirmacao de leitura; priority=prioridade|urgente|importante; category=categoria
sort=ordenar|classificar; archive mailbox=arquivo online|arquivo morto; mailbox=caixa de e-mail|caixa de email
mailbox full=caixa cheia|caixa de entrada cheia|caixa de correio cheia|email cheio
large attachment=anexo grande|arquivo grande|arquivo pesado|ficheiro grande|muito grande|demasiado grande; compress=compactar|comprimir|zipar
unzip=descompactar|extrair; default app=aplicativo padrão|programa padrão|aplicação predefinida|aplicacao predefinida
file type=tipo de arquivo|formato de arquivo|tipo de ficheiro; damaged=corrompido|danificado
cannot open=não abre|não consigo abrir|não abrem|nao abre|nao consigo abrir|nao abrem
cannot send=não envia|não consigo enviar|nao envia|nao consigo enviar
does not start=não inicia|não liga|não arranca|não inicializa|nao inicia|nao liga|nao arranca|nao inicializa; disappeared=sumiram|desapareceram|sumiço
missing=não encontro|não aparece|nao encontro|nao aparece
not working=não está funcionando|parou de funcionar|não acontece nada|deu pau|nao esta funcionando|nao funcionam|nao acontece nada
slow=lentidão|demora muito|devagar|lerdo; crash=fecha do nada|dá pau|vai abaixo; by mistake=sem querer|por engano|por erro|por acidente
accidentally deleted=apaguei sem querer|apagado sem querer|excluí por engano|apaguei por engano|eliminei por engano
automatically=automaticamente|sozinho; permanently=permanentemente|definitivamente|para sempre; bulk=em massa|em lote|vários de uma vez
all users=todos os usuários|todos os utilizadores|toda a empresa|todos os funcionários; storage=mais espaço|espaço em disco|sem espaço
full=lotado|sem espaço; price=quanto custa|valor; greyed out=cinza|acinzentado|esmaecido|cinzento
screenshot=captura de tela|captura de ecrã|print da tela|printscreen; recall=cancelar o envio|desfazer envio|chamar de volta|recolher|puxar de volta
undo=desfazer|anular; restore=ter de volta|trazer de volta|recuperacao
shared mailbox=caixa compartilhada|caixa de email compartilhada|caixa do setor|email compartilhado|caixa de correio partilhada|caixa do departamento
distribution list=lista de e-mails|lista de email|grupo de distribuição|grupo de e-mail; computer=pc|micro|máquina; phone=smartphone|aparelho|iphone
tablet=tablet|ipad; app=aplicativo|app|aplicacao; support ticket=chamado|ticket|abrir chamado; user account=conta de usuário|conta de utilizador
outage=fora do ar|queda|indisponível|caiu|indisponivel; text message=sms|mensagem de texto|torpedo; employee=colaborador; colleague=colaborador
meeting=reuniões|videochamada|videoconferência|videoconferencia; deadline=prazo
`
