/** Endings of surnames and patronymics of the region and its neighbours, on lower-case ASCII letters; a word with one is a person's. */
export const surnameEnding =
  /(?:[aeiouy][lrnmkbdtsvzg]{1,2}|[a-z]{3})(?:ov|ova|ev|eva|yev|yeva|zoda|zodah|zadeh|zade|skiy|skii|sky|skaya|ski|enko|chuk|yuk|vich|ovich|evich|ovna|evna|iyev|iyeva|oglu|ogly|ogli|yan|ian|dze|shvili|uly|kyzy|qizi|ullah|ullo|iddin|uddin|ulloh|murod|boev|boyev|poor|pour|nejad|khel|zai|bekov|bayev|baev|ashvili|escu|sson|ssen|berg|mann|stein|sen|quist|qvist|ez|opoulos|akis)$/;

/** Surnames that are ordinary or institutional words as well, lower-case: part of a name only after a given name. */
export const surnamesThatAreWords: ReadonlySet<string> = new Set([
  'power',
  'may',
  'young',
  'north',
  'west',
  'east',
  'king',
  'bishop',
  'page',
  'law',
  'banks',
  'cook',
  'son',
  'prince',
  'pope',
  'dean',
  'judge',
  'swift',
  'best',
  'small',
  'wells',
  'rivers',
  'moon',
  'said',
  'rice',
  'sultan',
  'imam',
  'amir',
  'hakim',
  'emir',
  'sheikh',
  'khan',
]);
