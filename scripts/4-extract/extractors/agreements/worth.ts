/** What an agreement is worth, between its noun and what it is about. */
export const worth =
  /^,? (?:worth|totalling|totaling|valued at|for the sum of|in the amount of) (?:(?:about|around|over|nearly|some|up to|more than) ){0,2}(?:[A-Z]{3} |US)?[$€£¥]?\d[\d.,]*(?: ?(?:million|billion|trillion|mln|bln|bn|mn))?(?: (?:(?:US |U\.S\. |Saudi |Kuwaiti )?(?:dollars|euros|yuan|riyals|dinars|somoni|rubles|roubles)|USD|EUR))?(?= (?:for|on|to|with|between|was|were|has|had|is|at|in|during|by|after|last|this)\b|[,.;])/u;
