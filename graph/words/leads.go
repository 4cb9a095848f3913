package words

var leads = map[string]Text{}
