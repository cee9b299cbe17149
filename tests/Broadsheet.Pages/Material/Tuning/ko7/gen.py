import re,sys,os,glob
def unitw(s): return sum(1 if ord(c)>127 else .55 for c in s)
NOSTART=set('.,)”’」』>]?!…·:;%')
def chunks(t,w,word):
    toks=[]
    if word: toks=re.findall(r'\S+|\s+',t)
    else: toks=re.findall(r'[A-Za-z0-9@._%,+\-/:]+|\s+|.',t)
    # glue no-start marks
    out=[]
    for k in toks:
        if out and not k.isspace() and not out[-1].isspace() and (k[0] in NOSTART or out[-1][-1] in '(“‘「『<['): out[-1]+=k
        else: out.append(k)
    lines=[];cur='';join='';first=True
    res=[];j=None;pend=None
    for k in out:
        if k.isspace():
            if cur: cur+=' '
            else: pend='p'
            continue
        if cur and unitw(cur.rstrip())+ (0.5 if cur.endswith(' ') else 0)+unitw(k)>w+0.6:
            sp=cur.endswith(' ')
            res.append((j,cur.rstrip())); j='p' if sp else 'j'; cur=k
        else: cur+=k
    if cur.strip(): res.append((j,cur.rstrip()))
    return res
CONT={'P':'p','p':'p','j':'p','g':'p','E':'e','e':'e','C':'c','c':'c'}
def run(src):
    out=[];w=0;word=False;cw=0;blank='as';ctx='P'
    L=open(src,encoding='utf-8').read().split('\n');carry=''
    for n,l in enumerate(L):
        if l.startswith('#page'): out.append(l);continue
        m=re.match(r'#(w|ww|cw|blank) (\S+)',l)
        if m:
            if m[1]=='w': w=int(m[2]);word=False
            elif m[1]=='ww': w=int(m[2]);word=True
            elif m[1]=='cw': cw=int(m[2])
            else: blank=m[2]
            continue
        m=re.match(r'(\+{0,2}[A-Za-z]) (.*)',l)
        if m:
            t,body=m[1],m[2];b=t.lstrip('+')
            if b in 'PECpjgec':
                if b in 'PEC': ctx=b
                c=ctx
                prev=next((x for x in reversed(L[:n]) if x.strip() and x[0]!='#'),'')
                if b in 'pjg' and prev[:1] in 'CcQqXRA' and not prev.startswith('C ...'): ctx=c='P'
                if carry and b in 'pjg':
                    body=carry[1]+(' ' if b=='p' else '')+body; t=carry[0]; carry=''
                ww=cw if (c=='C' and cw) else w
                if ww:
                    ch=chunks(body,ww,word)
                    if b in 'Ppj' and len(ch)>1:
                        k=n+1;ins=False;hit=False
                        while k<len(L):
                            x=L[k]
                            if x[:2] in('p ','j '): hit=ins;break
                            if x[:1] in 'CcQqXRA' and x[:1]: ins=True
                            elif x.strip() and x[0]!='#': break
                            k+=1
                        if hit:
                            j,sx=ch.pop(); carry=('p' if j=='p' else 'j',sx)
                    for i,(j,s) in enumerate(ch):
                        tag=t if i==0 else (CONT[c] if j=='p' else 'j')
                        out.append(tag+' '+s)
                    continue
        out.append(l)
    while out and out[-1]=='': out.pop()
    if blank=='none': out=[l for l in out if l!='']
    if blank=='all':
        o2=[]
        for i,l in enumerate(out):
            if l=='':continue
            o2.append(l)
            if re.match(r'\+*[A-Za-z] ',l):
                nx=next((x for x in out[i+1:] if x!=''),'')
                if not nx.startswith('+') : o2.append('')
        out=o2
        while out and out[-1]=='': out.pop()
    return '\n'.join(out)+'\n'
for s in sorted(glob.glob('src/*.src')):
    o='pages/'+os.path.basename(s)[:-4]+'.page'
    t=run(s);open(o,'w',encoding='utf-8').write(t)
    n=len([l for l in t.split('\n') if re.match(r'[A-Za-z] ',l)])
    print(o,'lines',n,'items',t.count('\n=== '), '' if 40<=n<=130 and 4<=t.count('\n=== ')<=12 else '<<<<')
