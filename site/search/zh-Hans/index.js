mainstaySearch("index",{entries:269,inBlock:16,kinds:["情景","角色","业务活动","系统","供应商","场所","单位","风险","合规要求","页面","术语","章节"],terms:"0 口头 据所 练"})
