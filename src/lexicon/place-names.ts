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
aarhus aberdeen abidjan acapulco aden agra ahmedabad akron albany albuquerque alexandria algarve alicante alsace amazon amazonia
anaheim anchorage andalusia andhra annapolis antalya antwerp aqaba aragon ariz arlington arnhem ashgabat asmara assam astana
asturias asuncion aswan atlantic augsburg avignon baden baffin baja bakhmut bali baltic bamako bangalore bangui banja banjul baquba
basel basra bayonne beaumont beersheba belgorod benelux bengal bengaluru benghazi bergamo bergen berkeley berkshire bermuda
bethlehem bhopal bielefeld bihar bilbao bishkek bissau blackburn blackpool bloemfontein bochum bologna bolzano bordeaux borneo
bosnia-herzegovina bosporus bournemouth braga brandenburg brasov brazzaville bremen brest brighton brindisi brittany brno bruges
bryansk bucha buckinghamshire bucks bujumbura bulawayo burgos burgundy bursa bydgoszcz cadiz caen cagliari calabria calais cali
calif cambridgeshire campania canaveral cancun canterbury cardiff caribbean carolina carolinas cartagena castile catania celaya
changsha charleroi chattanooga chechenia chelyabinsk chengdu chennai cherbourg cherkasy chernihiv chernivtsi chernobyl cheshire
chiapas chihuahua chisinau chittagong chongqing cincinnati cleveland cluj coimbra colchester colombo conakry conn constanta cordoba
corfu cornwall corsica cotonou coventry cracow crete crewe cumbria curacao d.c dagestan dalian dalmatia damietta dardanelles darfur
darlington dartmouth daugavpils debrecen derbyshire devon dijon dili djakarta dnipro dnipropetrovsk dodoma doncaster dorset dortmund
drenthe dresden duisburg duluth dundee dunkirk durban dushanbe dusseldorf eilat eindhoven elbe elblag entebbe erbil erfurt essex
estremadura etna euphrates exeter extremadura falklands fallujah faroe faroes fergana ferrara fez fla flanders foggia fortaleza
freetown fresno fribourg friesland fujian fukuoka fukushima gaborone galicia galilee galway ganges gateshead gaziantep gdansk gdynia
geneve genoa ghent gibraltar gijon giza glamorgan gloucester gloucestershire goa golan gomel gothenburg gottingen granada graz
greenland greenwich grenoble grimsby groningen guadalajara guangdong guangzhou guayaquil gujarat haifa halifax hama hangzhou
hannover hanover harbin harrogate hartford hartlepool haryana hebei hebron heidelberg heilongjiang hejaz helmand helsingborg henan
herat hereford hertfordshire himalayas hokkaido homs honolulu honshu horlivka hubei huddersfield huelva hull hunan ibadan iberia
ibiza idlib imola incheon indianapolis indore innsbruck inverness ipswich irkutsk irpin isfahan ismailia izmail izmir jacksonville
jaffa jaipur jalalabad jeddah jena jenin jericho jiangsu jiangxi jilin juba jutland kabardino-balkaria kaduna kagoshima kaliningrad
kaluga kampala kandahar kano kanpur kansk karachay karbala karelia karlsruhe karnataka kassel katowice kaunas kazan kentish kerala
kerch kerman kermanshah khabarovsk kherson kigali kildare kilimanjaro kilkenny kirkuk kirovohrad kisangani kobe koblenz kolkata
konya kosice kostroma krakow kramatorsk krasnodar krasnoyarsk krefeld kremenchuk kryvyi kunduz kunming kupiansk kursk kyoto kyushu
ladakh lancashire lansing lapland latakia lausanne leicestershire leiden leinster leipzig leningrad lhasa libreville liege lille
lilongwe limassol limerick limoges lincolnshire linz lodz lombardy lome londonderry lorraine louisville lourdes luanda lublin
lucerne lucknow lusaka lutsk lviv lyman lyons maastricht macau macedon madeira madras madurai magdeburg maidstone maiduguri mainz
makhachkala malabo malaga malmo managua manaus mandalay mannheim maputo maracaibo marche marrakech marrakesh masovia mauretania
mazar mazatlan meath medellin melitopol merseyside messina metz mich middlesbrough middlesex midlands midlothian mindanao minn
minorca mombasa monrovia monterey montevideo montpellier moravia mordovia mostar mulhouse munster murcia murmansk muscat mykolaiv
mysore n.c n.d n.h n.j n.m n.y nablus nagasaki nagoya najaf nakhchivan namur nanjing nantes narva nashville navarre ndjamena negev
neuchatel newark newfoundland nineveh ningbo nizhny norfolk normandy norrkoping northampton northamptonshire northumberland
northumbria norwich nottingham nottinghamshire nouakchott novosibirsk nuremberg nuuk oakland oaxaca oberhausen odense odesa okinawa
okla oldham oleksandrivka olomouc omaha omdurman omsk oporto oradea orenburg orkney orleans osaka osh osijek ossetia ostend ostrava
ouagadougou oulu oviedo oxfordshire pacific padua palermo palmyra pamplona papua patagonia pattaya pecs peking penang penn perugia
pescara peshawar piacenza picardy piedmont pilsen piraeus pisa pitcairn plovdiv plymouth plzen poltava pomerania porto portsmouth
posen potsdam poznan prato pretoria prijedor provence puebla pune punjab qamishli qatif qingdao quetta r.i rabat rafah rajasthan
ramadi ramallah rangoon raqqah ravenna rawalpindi recife redcar reggio reims rennes reno reutlingen reykjavik rhine rhineland
rhodesia rijeka rimini rivne rochdale rochester rostock rostov rotherham rouen rovno ruhr ryazan rybinsk s.c s.d saarland sabah
saigon sakhalin salerno salford saloniki samara samarkand sanaa sapporo saragossa sarawak sardinia saskatoon savoy saxony
scarborough schleswig schwerin scranton sendai sevastopol severodonetsk seville shaanxi shandong shanxi shenyang shenzhen shetland
shizuoka shropshire sichuan sicily silesia sinai sinaloa sirte skane slavyansk sloviansk smolensk sochi soledar solihull somerset
somme sonora southend soweto spitsbergen srinagar stavanger stavropol stettin stockport stoke strathclyde stuttgart suez suffolk
sukhumi sulawesi sumatra sumy sunderland surrey sussex svalbard swansea swindon sylhet szczecin szeged tabriz tacoma taiyuan
takoradi tallahassee tampere tangier tanjung tarragona tartu tasmania tatarstan teesside tegucigalpa tenerife tenn ternopil thames
thebes thessaloniki thessaly thuringia thurrock tianjin tiflis tigray tigris tikrit tilburg timbuktu timisoara timor tiraspol tirol
tobruk togliatti tomsk torun toulon toulouse transnistria transvaal transylvania trier trieste troms tromso trondheim tucson tula
tulsa turku tuscany tuva tver tyneside tyre tyrol tyrone ufa ulaanbaatar ulsan umbria uppsala urals urumqi uttar uzhhorod vaduz
valletta valparaiso varanasi varna vasteras veneto veracruz verdun vilna vinnytsia vitebsk vladikavkaz vojvodina volga volgograd
volyn vorarlberg voronezh w.va wakefield walsall warwickshire waterford watford wessex westminster westphalia wexford weymouth
wichita wiesbaden wiltshire winnipeg wis wolverhampton worcestershire wroclaw wuhan wuppertal wurzburg xiamen xian xinjiang
yamoussoukro yangon yaounde yekaterinburg yokohama yorkshire yucatan yunnan zagorje zanzibar zaporizhia zaporizhzhia zaragoza zenica
zhejiang zhengzhou zhitomir zhytomyr zwolle
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
