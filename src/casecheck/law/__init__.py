"""What the law says, by date: parameters (法定参数), statutes (法规目录) and the working-day calendar (工作日历). Data in ``rules/``."""
