import type {Words} from './en.ts';

/** The words of the service in Spanish. */
export const es: Words = {
  signupTitle: list => list,
  signupIntro:
    'Recíbalo por correo electrónico. Antes de enviarle nada, le pedimos que confirme su dirección.',
  emailLabel: 'Correo electrónico',
  emailHint: 'Por ejemplo, nombre@example.org',
  consentText:
    'Envíenme este boletín por correo electrónico. Puedo cancelar la suscripción en cualquier momento.',
  subscribe: 'Suscribirme',
  leaveEmpty: 'Deje este campo vacío',
  almostThere: 'Ya casi está',
  almostThereText: email => `Estamos enviando un mensaje a ${email}.`,
  almostThereNext: 'La suscripción no comienza hasta que pulse el botón que contiene.',
  almostThereHint:
    '¿No llega en unos minutos? Mire en la carpeta de correo no deseado o inscríbase de nuevo.',
  back: 'Volver a la página anterior',
  confirmTitle: 'Confirme su suscripción',
  confirmText: list => `Con una pulsación recibirá «${list}».`,
  confirmButton: 'Sí, suscribirme',
  confirmOtherwise: '¿No lo pidió usted? Cierre esta página y no se enviará nada.',
  confirmed: 'Su suscripción está activa',
  confirmedText: list =>
    `Recibirá «${list}» en su buzón. Le enviamos un mensaje de bienvenida con un enlace para cancelar.`,
  alreadyConfirmed: 'Ya estaba confirmada',
  alreadyConfirmedText: list => `Su suscripción a «${list}» está activa. No hay nada más que hacer.`,
  unsubscribeTitle: 'Cancelar la suscripción',
  unsubscribeText: list => `No recibirá más mensajes de «${list}».`,
  unsubscribeButton: 'Cancelar mi suscripción',
  unsubscribed: 'Su suscripción está cancelada',
  unsubscribedText: list => `No recibirá más mensajes de «${list}».`,
  subscribeAgain: '¿Cambió de opinión? Inscríbase de nuevo',
  invalidLink: 'Este enlace no funciona',
  invalidLinkText:
    'Puede estar incompleto, ser demasiado antiguo o haberse usado ya. Una nueva inscripción trae un enlace nuevo.',
  signupLink: 'Ir a la página de inscripción',
  unknownList: 'Ese boletín no existe',
  homeTitle: 'Suscripciones al boletín',
  homeText:
    'Este servicio recibe inscripciones, confirma cada dirección con un enlace enviado por correo y da de baja a quien lo pide.',
  homeLists: 'Boletines',
  homeMailbox: 'Correo capturado (desarrollo)',
  error: 'Error:',
  emailInvalid: 'Escriba una dirección de correo como nombre@example.org.',
  nameInvalid: 'Escriba un nombre de 100 caracteres como máximo.',
  rateLimited: 'Llegaron demasiadas inscripciones desde su red. Espere un rato y pulse el botón de nuevo.',
  unavailable: 'No se pudo guardar la inscripción. Pulse el botón de nuevo en un momento.',
  formInvalid: 'El formulario de esa página no corresponde a este servicio. Puede inscribirse aquí.',
  tooLarge: 'El formulario era demasiado grande para leerlo. Puede inscribirse aquí.',
  mailFor: (address, publisher) => `Este mensaje se envió a ${address} en nombre de ${publisher}.`,
  confirmSubject: list => `Confirme, por favor: ${list}`,
  confirmMailText: list => `Alguien, esperamos que usted, pidió enviar «${list}» a esta dirección.`,
  confirmMailNext: 'Pulse el botón de la página a la que lleva este enlace y quedará suscrito:',
  confirmMailButton: 'Confirmar la suscripción',
  confirmMailOtherwise:
    '¿No lo pidió usted? No haga caso de este mensaje y no se enviará nada. El enlace funciona durante 7 días.',
  notMe: 'No fui yo',
  welcomeSubject: list => `Le damos la bienvenida: ${list}`,
  welcomeMailText: list =>
    `Su suscripción a «${list}» está activa. Guarde este mensaje: con el enlace de abajo puede cancelarla en cualquier momento.`,
  alreadyActiveSubject: list => `Ya tiene una suscripción: ${list}`,
  alreadyActiveMailText: list =>
    `Alguien pidió enviar «${list}» a esta dirección. La suscripción ya está activa, así que no hay nada que hacer.`,
  unsubscribeLink: 'Cancelar la suscripción',
};
