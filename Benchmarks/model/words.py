"""The words of the generated handbooks, each in Chinese and English, so that both languages say the same."""

# (identifier, Chinese, English)
FUNCTIONS = [
    ("payments", "支付结算", "Payments"), ("logistics", "仓储物流", "Logistics"), ("clinic", "门诊医疗", "Clinic"),
    ("customer-care", "客户服务", "Customer care"), ("assembly", "装配生产", "Assembly"), ("lending", "信贷业务", "Lending"),
    ("laboratory", "检验实验", "Laboratory"), ("hosting", "云托管", "Hosting"), ("teaching", "教学运行", "Teaching"),
    ("procurement", "采购供应", "Procurement"), ("retail", "门店零售", "Retail"), ("treasury", "资金管理", "Treasury"),
    ("maintenance", "设备维护", "Maintenance"), ("dispatch", "配送调度", "Dispatch"), ("catering", "餐饮服务", "Catering"),
    ("billing", "账务开票", "Billing"), ("research", "研发试制", "Research"), ("archive", "档案管理", "Archive"),
    ("reservations", "预订中心", "Reservations"), ("quality", "质量控制", "Quality control"), ("claims", "理赔服务", "Claims"),
    ("pharmacy", "药品供应", "Pharmacy"), ("publishing", "内容发布", "Publishing"), ("network", "网络运维", "Network operations"),
    ("payroll", "薪酬人事", "Payroll"),
]
INDUSTRIES = ["finance", "logistics", "healthcare", "software", "manufacturing", "ecommerce", "education", "hospitality"]
SIZES = ["small", "medium", "large", "multinational"]
REGIONS = ["cn", "south-east-asia", "europe", "north-america", "japan-korea"]

CITIES = [
    ("shanghai", "上海", "Shanghai"), ("hangzhou", "杭州", "Hangzhou"), ("shenzhen", "深圳", "Shenzhen"),
    ("chengdu", "成都", "Chengdu"), ("wuhan", "武汉", "Wuhan"), ("xian", "西安", "Xi'an"), ("tianjin", "天津", "Tianjin"),
    ("qingdao", "青岛", "Qingdao"), ("suzhou", "苏州", "Suzhou"), ("xiamen", "厦门", "Xiamen"), ("nanjing", "南京", "Nanjing"),
    ("dalian", "大连", "Dalian"), ("singapore", "新加坡", "Singapore"), ("penang", "槟城", "Penang"),
    ("bangkok", "曼谷", "Bangkok"), ("jakarta", "雅加达", "Jakarta"), ("osaka", "大阪", "Osaka"), ("incheon", "仁川", "Incheon"),
    ("rotterdam", "鹿特丹", "Rotterdam"), ("leipzig", "莱比锡", "Leipzig"), ("lyon", "里昂", "Lyon"), ("porto", "波尔图", "Porto"),
    ("denver", "丹佛", "Denver"), ("toronto", "多伦多", "Toronto"),
]

SURNAMES = [
    "林", "周", "陈", "吴", "许", "韩", "苏", "何", "方", "陆", "江", "谢", "顾", "沈", "唐", "邵", "孟", "罗", "白", "宋", "秦",
    "叶", "冯", "曹",
]
GIVEN = [
    "静", "牧", "嘉禾", "桐", "澈", "冬", "晚", "苗", "正", "行", "月", "安", "行舟", "岚", "知微", "平", "川", "一鸣", "若水", "子衿",
    "明远", "思齐", "清和", "文涛", "雨桐", "景行",
]

# (identifier, title zh, title en, duty zh, duty en)
ROLES = [
    ("lead", "应急负责人", "Incident lead", "决定启动与结束,记录每个决定", "Decides on activation and stand-down and logs every decision"),
    ("it", "信息技术主管", "Head of IT", "隔离故障系统并恢复备份", "Isolates failed systems and restores the backups"),
    ("ops", "运营经理", "Operations manager", "启用替代流程,维持最低服务水平", "Starts the manual procedures and keeps the minimum level of service"),
    ("comms", "沟通负责人", "Communications lead", "通知员工、客户与合作伙伴", "Tells staff, customers and partners"),
    ("premises", "场所经理", "Facilities manager", "保证人员疏散、供电与门禁", "Looks after evacuation, power and access to the building"),
    ("people", "人事经理", "People manager", "清点人员并安排替班", "Accounts for people and arranges cover for shifts"),
    ("supply", "供应负责人", "Supply lead", "联系供应商并启用备用来源", "Calls the suppliers and switches to the second source"),
    ("finance", "财务负责人", "Finance lead", "批准紧急支出并核对账目", "Releases emergency funds and reconciles the accounts"),
    ("quality", "质量负责人", "Quality lead", "恢复前后核对数据与成品", "Checks data and goods before and after recovery"),
    ("duty", "值班员", "Duty officer", "接报、核实并在十分钟内升级", "Takes the report, verifies it and escalates within minutes"),
]

# (identifier, zh, en, workaround zh, workaround en)
ACTIVITIES = [
    ("order-intake", "接单与登记", "Order intake", "用纸质表格登记,恢复后补录", "Write orders on paper forms and enter them later"),
    ("customer-payments", "客户收付款", "Customer payments", "改用备用收款通道并逐笔登记", "Use the second payment channel and log each transaction"),
    ("dispatching", "发货调度", "Dispatching", "按打印的清单拣货发运", "Pick and ship from the printed list"),
    ("help-desk", "服务热线", "Help desk", "转接到备用号码与语音留言", "Divert to the standby number and voicemail"),
    ("patient-records", "记录查询", "Records lookup", "查阅只读副本或纸质档案", "Use the read-only copy or the paper file"),
    ("stock-control", "库存管理", "Stock control", "每四小时人工盘点关键物料", "Count the critical items by hand every four hours"),
    ("account-access", "账户访问", "Account access", "凭身份证件在柜台办理", "Serve people at the counter against an identity document"),
    ("settlement", "日终结算", "End-of-day settlement", "延后结算并通知对手方", "Postpone settlement and tell the counterparties"),
    ("production-line", "生产线运行", "Production line", "转为手动模式并减产", "Run by hand at reduced output"),
    ("quality-release", "质量放行", "Quality release", "由两名检验员书面放行", "Two inspectors release batches in writing"),
    ("invoicing", "开票", "Invoicing", "先发货后补票", "Deliver first and invoice later"),
    ("staff-rostering", "排班", "Staff rostering", "使用每周打印的班表", "Use the roster that is printed every week"),
    ("regulatory-filing", "监管报送", "Regulatory filing", "电话报告后书面补报", "Report by phone and file in writing later"),
    ("data-exchange", "数据交换", "Data exchange", "用加密介质递送文件", "Deliver the files on encrypted media"),
]

# (identifier, zh, en, category, hazard, effect zh, effect en, cause zh, cause en)
RISKS = [
    ("data-breach", "数据泄露", "Data breach", "cyber", "C-LEAK", "客户信息外泄", "Customer records leak", "账号被盗用", "Stolen credentials"),
    ("ransomware", "勒索软件", "Ransomware", "cyber", "C-RAN", "文件与备份被加密", "Files and backups are encrypted", "员工打开恶意附件", "Somebody opens a hostile attachment"),
    ("power-outage", "停电", "Power outage", "premises", "U-PWR", "设备停机", "Equipment stops", "电网检修或雷击", "Grid works or lightning"),
    ("flood", "洪水内涝", "Flood", "natural", "N-FLD", "一层无法进入", "The ground floor cannot be entered", "连续暴雨", "Days of heavy rain"),
    ("earthquake", "地震", "Earthquake", "natural", "N-EQ", "建筑须检查后才能使用", "The building must be inspected before use", "附近断层活动", "Movement of a fault nearby"),
    ("supplier-failure", "供应商中断", "Supplier failure", "supply-chain", "S-SUP", "关键物料缺货", "Critical items run out", "供应商停产", "The supplier stops production"),
    ("staff-shortage", "人员短缺", "Staff shortage", "people", "P-STF", "班次无法排满", "Shifts cannot be filled", "流感季或集中离职", "Influenza or several people leaving at once"),
    ("network-loss", "网络中断", "Network loss", "technology", "U-TEL", "站点与外界失去连接", "The site is cut off", "光缆被挖断", "A cable is cut by road works"),
    ("database-corruption", "数据库损坏", "Database corruption", "technology", "T-DB", "记录不可用或不一致", "Records are missing or inconsistent", "升级脚本出错", "A faulty upgrade script"),
    ("rule-change", "政策变化", "Change of rules", "regulatory", "R-LAW", "现行流程不再合规", "A procedure is no longer lawful", "新规提前生效", "A new rule takes effect early"),
    ("fire", "火灾", "Fire", "premises", "F-IRE", "部分区域关闭", "Part of the site is closed", "电气线路老化", "Old wiring"),
    ("process-error", "操作失误", "Process error", "operational", "O-ERR", "一批交易需要更正", "A batch of transactions must be corrected", "步骤没有复核", "A step was not checked by a second person"),
    ("epidemic", "传染病", "Epidemic", "public-health", "H-EPI", "三成员工不能到岗", "A third of the staff cannot come in", "社区传播", "Spread in the community"),
    ("liquidity-gap", "资金缺口", "Liquidity gap", "financial", "E-LIQ", "当日付款无法完成", "Payments of the day cannot be made", "大客户延迟付款", "A large customer pays late"),
]

# (risk, scenario title zh, en)
SCENARIO_TITLES = {r[0]: (r[1] + "处置", "Response to " + r[2].lower()) for r in RISKS}
TRIGGERS = [
    ("报警持续十分钟", "An alarm lasts for ten minutes"),
    ("多名客户报告同一故障", "Several customers report a fault"),
    ("值班员确认步骤停止", "The duty officer sees a step stop"),
    ("主管部门发布红色预警", "The authorities issue a red warning"),
    ("三分之一员工不能到岗", "A third of the staff cannot come"),
    ("供应商书面通知断供", "A supplier gives notice in writing"),
]
STAND_DOWN = [
    ("服务稳定四小时", "Service is stable for four hours"),
    ("积压清完", "The backlog is cleared"),
    ("预警解除", "The warning is lifted"),
]
RETURNS = [
    ("补录手工单据", "Enter the paper forms"),
    ("切回主用系统", "Switch back to the main system"),
    ("归还备用设备", "Return the equipment"),
]
# First, second, third and fourth step: (identifier, zh, en, done zh, done en)
STEPS = [
    [
        ("verify", "核实报告", "Verify the report", "记录有时间与地点", "Time and place are in the log"),
        ("isolate", "隔离受影响设备", "Isolate the equipment", "设备全部断网", "All of it is off the network"),
        ("evacuate", "疏散并清点人数", "Evacuate and count people", "清点为100%", "100% are accounted for"),
    ],
    [
        ("gather", "召集应急小组", "Gather the response team", "每个角色到岗", "Each role is present"),
        ("by-hand", "启用替代流程", "Start working by hand", "各班组已确认", "Every shift has confirmed"),
        ("call", "联系供应商", "Call the supplier", "取得恢复时间", "A time is given in writing"),
    ],
    [
        ("restore", "从备份恢复服务", "Restore from backup", "校验100%通过", "100% of the checks pass"),
        ("move", "迁到备用场所", "Move to the standby site", "可接待首批客户", "The first customers are served"),
        ("switch", "启用备用来源", "Start the second source", "到货时间已登记", "The delivery is scheduled"),
    ],
    [
        ("tell", "通知客户与伙伴", "Tell customers and partners", "名单100%已发送", "100% of the list is done"),
        ("report", "向主管部门报告", "Report to the authority", "取得受理编号", "A receipt number is given"),
        ("reconcile", "核对账目与库存", "Reconcile the accounts", "差异已登记", "Differences are listed"),
    ],
]
MESSAGES = [
    ("staff-instruction", "staff", ["wecom", "sms"], "phone", "15m",
     "应急计划已启动,请按角色页行动。", "The plan is active. Follow your role page."),
    ("customer-notice", "customers", ["website", "email"], "hotline", "1h",
     "服务暂时受影响,进展见公告。", "Our service is affected; see the notice for progress."),
    ("partner-notice", "partners", ["phone", "email"], "wecom", "2h",
     "发生中断,请回复可用的能力与时间。", "An interruption: please answer with capacity and times."),
    ("regulator-notice", "regulators", ["portal", "phone"], "letter", "2h",
     "报告一次中断,时间与范围见附件。", "We report an interruption: time and extent are attached."),
]
RESOURCES = [
    ("standby-laptops", "equipment", "备用笔记本电脑", "Standby laptops", "台", "units"),
    ("reserve-funds", "budget", "应急资金", "Reserve funds", "万元", "times CNY 10,000"),
    ("trained-people", "people", "受训替班人员", "Trained stand-ins", "人", "people"),
    ("meeting-room", "premises", "备用会议室", "Standby meeting room", "间", "rooms"),
    ("paper-forms", "supplies", "纸质表格", "Paper forms", "份", "copies"),
    ("satellite-phone", "equipment", "卫星电话", "Satellite phones", "部", "units"),
    ("cloud-account", "technology", "备用云账户", "Standby cloud accounts", "个", "accounts"),
    ("first-aid", "supplies", "急救箱", "First-aid kits", "套", "kits"),
]
SYSTEM_KINDS = [
    ("identity", "身份认证", "Identity service"), ("database", "核心数据库", "Core database"), ("storefront", "业务门户", "Service portal"),
    ("ledger", "总账系统", "Ledger"), ("warehouse", "仓储系统", "Warehouse system"), ("telephony", "电话系统", "Telephony"),
    ("records", "记录系统", "Records system"), ("messaging", "消息平台", "Messaging platform"), ("gateway", "接口网关", "Interface gateway"),
    ("scheduling", "排程系统", "Scheduling system"),
]
SUPPLIER_KINDS = [
    ("carrier", "承运商", "Carrier"), ("cloud", "云服务商", "Cloud provider"), ("parts", "零部件供应商", "Parts supplier"),
    ("telecom", "通信运营商", "Telecom operator"), ("security", "安全公司", "Security firm"), ("energy", "能源供应商", "Energy supplier"),
]
TERMS = [
    ("mtpd", "最大可容忍中断时间", "Maximum tolerable period of disruption", "中断到这一刻,后果就不可接受", "The moment at which the harm of an interruption becomes unacceptable"),
    ("rto", "恢复时间目标", "Recovery time objective", "计划恢复所需的最长时间", "The longest time in which something is meant to be back"),
    ("rpo", "恢复点目标", "Recovery point objective", "恢复后数据最多可以旧到什么程度", "How old data may be after recovery"),
    ("mbco", "最低业务连续性目标", "Minimum business continuity objective", "可以接受的最低服务水平", "The lowest level of service that is acceptable"),
    ("activation", "启动", "Activation", "宣布按计划响应", "The decision to respond by the plan"),
    ("stand-down", "结束响应", "Stand-down", "宣布响应结束并回到平时", "The decision that the response is over"),
    ("tabletop", "桌面推演", "Tabletop exercise", "围绕一个情景逐步讨论", "A discussion of a scenario step by step"),
    ("workaround", "替代流程", "Workaround", "没有系统时人工继续的做法", "How people go on by hand without the system"),
]

# --- Narrative: pairs of sentences with slots in braces; slots are pairs too. -----------------------------------------
HEADINGS = [
    ("如何使用本计划", "How to use this plan"), ("我们保护什么", "What we protect"), ("最初的一小时", "The first hour"),
    ("风险从哪里来", "Where the risks come from"), ("谁做什么", "Who does what"), ("替代流程", "Working by hand"),
    ("恢复的先后", "The order of recovery"), ("对外沟通", "Telling others"), ("供应与依赖", "Supply and dependencies"),
    ("数据与备份", "Data and backups"), ("场所与人员安全", "Premises and safety"), ("回到平时", "Back to normal"),
    ("演练与培训", "Exercises and training"), ("经验教训", "Lessons learned"), ("何时修订", "When to revise"),
    ("边界与假设", "Limits and assumptions"), ("与其他单元的配合", "Working with other units"), ("记录与留存", "Records"),
]
SUBHEADINGS = [
    ("要点", "In short"), ("常见错误", "Common mistakes"), ("夜间与节假日", "At night and on holidays"),
    ("交接", "Handover"), ("检查清单", "Checklist"), ("依据", "Grounds"), ("例外", "Exceptions"), ("背景", "Background"),
]
SENTENCES = [
    ("{who}先确认{thing},再{act}。", "{Who} first confirms {thing}; only then is it time to {act}."),
    ("如果{cond},由{who}在{place}{act},并写下时间。", "If {cond}, the task of {who} at {place} is to {act} and to note the time."),
    ("经验表明,{cond}时最容易忽略{thing}。", "Experience shows how easily people overlook {thing} when {cond}."),
    ("*{thing}*比速度更重要:{who}不得在核对之前{act}。", "Speed matters less than *{thing}*: until both are weighed, {who} does not {act}."),
    ("每{period}检查一次{thing},结果记入{doc}。", "Every {period} somebody checks {thing} and enters the result in {doc}."),
    ("{who}与{who2}各持有一份{doc},存放在{place}。", "{Who} and {who2} each keep a copy of {doc} at {place}."),
    ("在{cond}的情况下,**先保证人身安全**,再处理{thing}。", "When {cond}, **safety comes first** and {thing} second."),
    ("去年的演练发现{thing}不足,此后{who}改为{act}。", "Last year's exercise found {thing} wanting; since then it has been up to {who} to {act}."),
    ("{doc}以打印件为准,因为{cond}时无法访问网络。", "The printed copy of {doc} counts, since nobody is online when {cond}."),
    ("没有{who}的同意,任何人不得对外谈论{thing}。", "Without the consent of {who} nobody talks to outsiders about {thing}."),
    ("交接时{who}口头复述{thing},接班人在{doc}上签字。", "At handover {who} repeats {thing} aloud and the next shift signs {doc}."),
    ("我们假定{cond}不会与其他中断同时发生;若同时发生,{who}决定先后。", "We assume that it does not happen that {cond} during another interruption; if so, {who} decides what comes first."),
    ("{thing}由本单元自行承担,其余由{who}协调。", "The unit looks after {thing} itself; {who} coordinates the rest."),
    ("为了缩短等待,{who}可以提前{act},不必等待批准。", "To save time {who} may {act} without waiting for approval."),
    ("凡涉及{thing}的决定,都要说明理由、时间与决定人。", "Every decision on {thing} states the reason, the time and who took it."),
    ("{place}的钥匙由{who}保管,备用钥匙在门卫处。", "{Who} keeps the key to {place}; the spare one is with the porter."),
    ("当{cond}时,客户最先感受到的是{thing}的变化。", "When {cond}, customers notice {thing} before anything else."),
    ("{who}每{period}与{who2}核对一次{thing}。", "Every {period} {who} and {who2} compare notes on {thing}."),
]
SLOTS = {
    "thing": [
        ("联系名单", "the list of contacts"), ("备份的完整性", "the completeness of the backup"), ("在岗人数", "the number of people present"),
        ("客户资料的安全", "the safety of customer data"), ("替代流程的表格", "the forms of the manual procedure"), ("供电与网络", "the supply of power and network"),
        ("库存与在途物料", "the stock with what is in transit"), ("对外口径", "what is said to outsiders"), ("积压的数量", "the size of the backlog"),
        ("密钥与离线账户", "the set of keys and offline accounts"), ("疏散路线", "the escape routes"), ("合同中的通知时限", "the deadlines for notice in contracts"),
        ("设备的运行状态", "the state of the equipment"), ("值班表", "the duty roster"), ("冷链温度", "the temperature of the cold chain"),
        ("付款的限额", "the limits on payments"),
    ],
    "who": [
        ("值班员", "the duty officer"), ("应急负责人", "the incident lead"), ("班组长", "the shift leader"), ("信息技术主管", "the head of IT"),
        ("沟通负责人", "the communications lead"), ("场所经理", "the facilities manager"), ("仓库主管", "the warehouse manager"),
        ("质量负责人", "the quality lead"), ("财务负责人", "the finance lead"), ("区域协调人", "the regional coordinator"),
    ],
    "act": [
        ("启用备用通道", "start the standby channel"), ("通知相关班组", "tell the shifts concerned"), ("停止新的受理", "stop taking new work"),
        ("切换到纸质登记", "change over to paper"), ("联系供应商", "call the supplier"), ("封存受影响的设备", "seal the affected equipment"),
        ("开放备用场所", "open the standby site"), ("核对最近一次备份", "check the latest backup"), ("发布进展公告", "publish a progress notice"),
        ("安排替班人员", "arrange stand-ins"), ("记录现场照片", "take photographs of the scene"), ("清点关键物料", "count the critical items"),
    ],
    "cond": [
        ("主用系统停止响应", "the main system stops answering"), ("电话线路拥塞", "the telephone lines are congested"), ("道路封闭", "the roads are closed"),
        ("半数人员无法到岗", "half of the people cannot come in"), ("供应商失联", "the supplier cannot be reached"), ("停电超过备用电源的容量", "a power cut outlasts the standby supply"),
        ("数据出现不一致", "the data do not agree"), ("媒体开始询问", "the media begin to ask"), ("夜间只有一人值班", "one person is alone at night"),
        ("暴雨预警升级", "the rain warning is raised"), ("备份校验失败", "the check of a backup fails"), ("门禁系统失效", "the access control fails"),
    ],
    "place": [
        ("一层值班室", "the duty room on the ground floor"), ("备用会议室", "the standby meeting room"), ("东门集合点", "the assembly point at the east gate"),
        ("区域中心", "the regional centre"), ("档案柜", "the filing cabinet"), ("二号机房", "server room two"), ("门卫处", "the porter's lodge"),
        ("临近的合作单位", "a partner's office nearby"),
    ],
    "doc": [
        ("事件记录", "the incident log"), ("交接本", "the handover book"), ("检查清单", "the checklist"), ("联系卡", "the contact card"),
        ("恢复手册", "the recovery manual"), ("演练报告", "the exercise report"), ("物料清单", "the list of supplies"), ("授权书", "the letter of authority"),
    ],
    "period": [("周", "week"), ("月", "month"), ("季度", "quarter"), ("半年", "half-year"), ("两周", "fortnight")],
}
LINKED = [
    ("具体步骤见{link}。", "The steps are in {link}."),
    ("依据是{link},其目标写在恢复表中。", "The ground is {link}, with its objectives in the recovery table."),
    ("遇到疑问先找{link}。", "In doubt ask {link} first."),
    ("这与{link}直接相关。", "This bears directly on {link}."),
    ("更多内容见{link}与上面的表格。", "More is in {link} and in the tables above."),
]
ITEMS = [
    ("{act},然后告知{who}", "{Act}, then tell {who}"), ("确认{thing}", "Confirm {thing}"), ("{who}负责{thing}", "{Who} looks after {thing}"),
    ("在{place}领取{doc}", "Fetch {doc} from {place}"), ("若{cond},立即{act}", "If {cond}, {act} at once"), ("{who}与{who2}共同{act}", "{Who} and {who2} together {act}"),
]
TABLE_HEAD = [("事项", "Item"), ("负责人", "Who"), ("地点", "Where"), ("周期", "Every")]
CODES = ["restore --verify", "HALT-7", "ping 192.0.2.14", "form B-12", "role: duty", "exit 3", "queue/hold", "DR-MODE=1"]
FOOTNOTES = [
    ("此数值由本单元自行设定,每次评审时逐项确认。", "The unit has set this value itself and confirms it at each review."),
    ("依据最近一次演练的报告。", "According to the report on the latest exercise."),
    ("打印件每季度更换一次。", "The printed copy is replaced every quarter."),
]
STRUCK = [("~~旧版联系名单~~已作废,请用新名单。", "The ~~old list of contacts~~ is void; use the new one.")]
BARE_URLS = [("状态页面见 https://status.example.com/{n} 。", "The status page is https://status.example.com/{n} ."),
             ("预警信息见 www.example.org/alerts/{n} 。", "Warnings are at www.example.org/alerts/{n} .")]
