const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Countries, regions, states and large cities that are one word, or the words of longer ones. Lower case. */
export const PLACE_NAMES = words(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burkina burundi cambodia cameroon canada chile
china colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia ethiopia
fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia
iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands holland nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tobago
tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zaire zambia zimbabwe
yugoslavia england scotland wales britain ulster europe asia africa america americas antarctica eurasia balkans caucasus crimea donbas
siberia scandinavia catalonia bavaria chechnya kurdistan kashmir tibet gaza uk us usa u.s u.k u.n ussr eu uae
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma
oregon pennsylvania rhode dakota tennessee texas utah vermont wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland
abuja accra adelaide addis ababa aleppo algiers almaty amman amsterdam ankara athens atlanta auckland baghdad baku baltimore bangkok
barcelona beijing beirut belfast belgrade berlin bern birmingham bogota bonn boston brasilia bratislava brisbane bristol brussels
bucharest budapest buenos aires cairo calcutta calgary cambridge canberra cape-town caracas casablanca chicago cologne copenhagen
damascus dakar delhi detroit dhaka doha donetsk dubai dublin edinburgh frankfurt geneva glasgow grozny guantanamo hague hamburg hanoi
harare havana helsinki hiroshima hong kong houston islamabad istanbul jakarta jerusalem johannesburg kabul karachi kathmandu kharkiv
khartoum kiev kyiv kingston kinshasa kuala lumpur lagos lahore leeds leicester lima lisbon liverpool ljubljana london luhansk lyon
madrid manchester manhattan manila mariupol marseille mecca medina melbourne miami milan milwaukee minneapolis minsk mogadishu
monterrey montreal moscow mosul mumbai munich nagorno-karabakh nairobi naples newcastle nice nicosia odessa orlando oslo ottawa oxford
paris perth petersburg philadelphia phoenix pittsburgh podgorica prague pristina pyongyang quito raqqa riga riyadh rome rotterdam
sacramento salzburg santiago sao paulo sarajevo seattle seoul shanghai sheffield skopje sofia southampton srebrenica stockholm strasbourg
sydney taipei tallinn tampa tashkent tbilisi tehran tel aviv tijuana tirana tokyo toronto tripoli tunis turin ulan ulster utrecht valencia
vancouver venice vienna vilnius vladivostok warsaw washington wellington yerevan york zagreb zurich brooklyn bronx queens hollywood
harlem silicon wall downing capitol brexit
`)

/** Peoples, languages, faiths and parties: capitalised, no person's name. */
export const DEMONYMS = words(`
afghan african albanian algerian american americans arab arabs argentine argentinian armenian asian australian austrian azerbaijani
balkan bangladeshi belarusian belgian bosnian brazilian british briton britons bulgarian cambodian canadian caribbean catholic catholics
chechen chilean chinese christian christians colombian communist communists congolese conservative conservatives croat croatian cuban
czech danish democrat democrats democratic dutch egyptian english estonian ethiopian european europeans finnish french georgian german
germans ghanaian greek greeks hindu hispanic hispanics hungarian icelandic indian indians indonesian iranian iraqi irish islamic israeli
israelis italian italians japanese jew jewish jews jordanian kazakh kenyan korean koreans kosovar kurd kurdish kurds latin latino latinos
latvian lebanese libyan lithuanian macedonian malaysian mexican mexicans mongolian montenegrin moroccan mormon muslim muslims nazi nazis
nepalese nigerian norwegian orthodox ottoman pakistani palestinian palestinians persian peruvian pole poles polish portuguese protestant
republican republicans romanian russian russians saudi scot scots scottish serb serbian serbs shia shiite slovak slovenian somali soviet
spaniard spanish sudanese sunni swede swedish swiss syrian syrians taiwanese tamil tartar thai tibetan tory tories tunisian turk turkish
turks ugandan ukrainian ukrainians uzbek venezuelan vietnamese welsh western yemeni yugoslav zimbabwean labour liberal liberals
`)

/** Months and days, long and short. */
export const CALENDAR_WORDS = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter ramadan halloween thanksgiving
`)
